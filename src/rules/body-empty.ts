import { defineRule, type Rule } from './rule.ts';

/** `PARIS, Nov. 17 (AP) -- ` and no more. */
export const bodyEmpty: Rule = defineRule({
  id: 'body-empty',
  severity: 'error',
  summary: 'A story has a body',
  source: 'A file without a body is a transmission fault: IPTC 7901, section 3',
  options: {},
  valid: [{ text: 'PARIS, Nov. 17 (AP) -- Ministers met on Friday.' }],
  invalid: [{ text: 'PARIS, Nov. 17 (AP) -- \n', message: 'Unexpected end of the story, expected a body' }],
  *check({ article }) {
    if (article.body.wordCount === 0) yield { message: 'Unexpected end of the story, expected a body', span: { start: 0, end: 0 } };
  },
});
