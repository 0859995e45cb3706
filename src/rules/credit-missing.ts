import { defineRule, type Rule } from './rule.ts';

/** `OSLO — The ferry is running again.`, signed by no one. */
export const creditMissing: Rule = defineRule({
  id: 'credit-missing',
  severity: 'off',
  summary: 'A story says whom it is from',
  source: 'NewsML-G2 `creditline`, ninjs `source`: what has to be printed with the story',
  options: {},
  valid: [{ text: 'OSLO (AP) — The ferry is running again.' }, { text: 'The ferry is running again.\n\n— AFP' }],
  invalid: [
    { text: 'OSLO — The ferry is running again.', message: 'Unexpected story without a credit, expected one' },
    { text: 'The ferry is running again.', message: 'Unexpected story without a credit, expected one' },
  ],
  *check({ article: { credit } }) {
    if (credit === null) yield { message: 'Unexpected story without a credit, expected one', span: { start: 0, end: 0 } };
  },
});
