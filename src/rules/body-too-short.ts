import { isAlert, isWithdrawal, NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** A body of three words is what is left of a story, or a table that lost its rows. Alerts are short by nature. */
export const bodyTooShort: Rule = defineRule({
  id: 'body-too-short',
  severity: 'info',
  summary: 'A story’s body is longer than a line',
  source: 'Data sets leave out stories of fewer words; desks look whether the rest was lost',
  options: { least: { summary: 'Words a body has', default: 8, least: 1 } },
  valid: [
    { text: 'PARIS, Nov. 17 (AP) -- Ministers met on Friday and then left the town again.' },
    { text: 'URGENT\nPARIS, Nov. 17 (AP) -- Ministers met.' },
    { text: '北京11月17日电 北京植物园的菊花展17日对公众开放，共展出一百二十个品种。' },
  ],
  invalid: [
    { text: 'PARIS, Nov. 17 (AP) -- [[Ministers met.]]', message: 'Unexpected body of 2 words, expected at least 8' },
    {
      text: 'PARIS, Nov. 17 (AP) -- [[Ministers met on Friday and then left the town.]]',
      options: { least: 20 },
      message: 'Unexpected body of 9 words, expected at least 20',
    },
  ],
  check({ article }, { least }) {
    const { wordCount, span, text } = article.body;
    if (wordCount >= least || wordCount === 0 || span === null || isAlert(article) || isWithdrawal(article)) return NOTHING;
    if (text.length > wordCount * LONGEST_WORDS) return NOTHING;
    return [{ message: `Unexpected body of ${wordCount} words, expected at least ${least}`, span }];
  },
});

/** Longer words on the average are of a script that sets no blanks between them. */
const LONGEST_WORDS = 16;
