import { NOTHING, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** A header announces 410 words and 60 came. */
export const wordCountShort: Rule = defineRule({
  id: 'word-count-short',
  severity: 'info',
  summary: 'A story has about as many words as its header announces',
  source: 'ANPA 1312: the word count of the header',
  options: { percent: { summary: 'Of the announced words, how many there are at least', default: 50, least: 1, most: 100 } },
  valid: [
    { text: 'PARIS (AP) — Ministers met on Friday.', record: { transmission: { wordCount: 7 } } },
    { text: 'PARIS (AP) — Ministers met on Friday.', record: { transmission: { take: '1ST LEAD' } } },
  ],
  invalid: [
    {
      text: 'PARIS (AP) — Ministers met on Friday.',
      record: { transmission: { wordCount: 410 } },
      message: 'Unexpected body of 4 words, expected about 410 as announced',
    },
    {
      text: 'PARIS (AP) — Ministers met on Friday.',
      options: { percent: 90 },
      record: { transmission: { wordCount: 5 } },
      message: 'Unexpected body of 4 words, expected about 5 as announced',
    },
  ],
  check({ article: { transmission, body } }, { percent }) {
    const announced = transmission?.wordCount ?? 0;
    if (body.wordCount * 100 >= announced * percent) return NOTHING;
    return [{ message: `Unexpected body of ${body.wordCount} words, expected about ${announced} as announced`, span: WHOLE }];
  },
});
