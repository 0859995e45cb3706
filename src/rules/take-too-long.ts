import { NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';
import { isTake } from './take.ts';

/** A take is a page: a long story is sent as several. */
export const takeTooLong: Rule = defineRule({
  id: 'take-too-long',
  severity: 'info',
  summary: 'A take has no more words than a page',
  source: 'Wire practice of before word processing: takes of some 300 to 500 words, so that other stories are not held up',
  options: { most: { summary: 'Words a take may have', default: 500, least: 1 } },
  valid: [
    { text: 'BC-BUDGET-TALKS\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.\n\n(MORE)' },
    { text: 'BC-BUDGET-TALKS\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.', options: { most: 3 } },
  ],
  invalid: [
    {
      text: 'BC-BUDGET-TALKS\n\nPARIS, Nov. 17 (AP) -- Ministers met on [[Friday.]]\n\n(MORE)',
      options: { most: 3 },
      message: 'Unexpected take of 4 words, expected at most 3',
    },
    {
      text: 'PARIS, Nov. 17 (AP) -- Ministers met on [[Friday.]]',
      options: { most: 3 },
      record: { transmission: { take: '2ND TAKE' } },
      message: 'Unexpected take of 4 words, expected at most 3',
    },
  ],
  check({ text, article }, { most }) {
    const { wordCount, span } = article.body;
    if (wordCount <= most || span === null || !isTake(article)) return NOTHING;
    const start = Math.max(span.start, text.lastIndexOf(' ', span.end - 1) + 1, text.lastIndexOf('\n', span.end - 1) + 1);
    return [{ message: `Unexpected take of ${wordCount} words, expected at most ${most}`, span: { start, end: span.end } }];
  },
});
