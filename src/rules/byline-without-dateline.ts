import { defineRule, type Rule } from './rule.ts';

/** `By Ada Quelk` above a story that does not say where she was. */
export const bylineWithoutDateline: Rule = defineRule({
  id: 'byline-without-dateline',
  severity: 'off',
  summary: 'A story with a byline has a dateline',
  source: 'AP Stylebook, “bylines”: only where the reporter was in the datelined place',
  options: {},
  valid: [{ text: 'By Ada Quelk\n\nOSLO (AP) — The ferry is running again.' }, { text: 'The ferry is running again.' }],
  invalid: [
    {
      text: '[[By Ada Quelk]]\n\nThe ferry is running again after a week aground, its owners say.',
      message: 'Unexpected byline "By Ada Quelk", expected a dateline below it',
    },
    {
      text: '[[By ADA QUELK]]\nAssociated Press Writer\n\nThe ferry is running again after a week aground, its owners say.',
      message: 'Unexpected byline "By ADA QUELK", expected a dateline below it',
    },
  ],
  *check({ article: { byline, dateline } }) {
    if (byline?.span == null || dateline !== null) return;
    yield { message: `Unexpected byline "${byline.text}", expected a dateline below it`, span: byline.span };
  },
});
