import { keywordOf } from './keyword.ts';
import { NOTHING, quoted, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `BC-BUDGET-TALKS-OF-THE-COASTAL-STATES` is cut by systems whose field has 24 characters. */
export const slugTooLong: Rule = defineRule({
  id: 'slug-too-long',
  severity: 'info',
  summary: 'A keyword fits its field',
  source: 'ANPA 1312: the keyword field; houses differ, 24 characters are common',
  options: { most: { summary: 'Characters a keyword may have, without version and word count', default: 32, least: 1 } },
  valid: [
    { text: 'BC-BUDGET-TALKS\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.' },
    { text: 'BC-Budget Talks of States, 1st Ld-Writethru,1410\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.' },
  ],
  invalid: [
    {
      text: '[[BC-BUDGET-TALKS-OF-THE-COASTAL-STATES]]\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.',
      message: 'Unexpected keyword "BC-BUDGET-TALKS-OF-THE-COASTAL-STATES" of 37 characters, expected at most 32',
    },
    {
      text: '[[BC-BUDGET-TALKS]]\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.',
      options: { most: 12 },
      message: 'Unexpected keyword "BC-BUDGET-TALKS" of 15 characters, expected at most 12',
    },
  ],
  check({ article: { slugline } }, { most }) {
    if (slugline === null || slugline.text.length <= most) return NOTHING;
    const { text, span } = keywordOf(slugline);
    if (text.length <= most) return NOTHING;
    return [{ message: `Unexpected keyword ${quoted(text)} of ${text.length} characters, expected at most ${most}`, span: span ?? WHOLE }];
  },
});
