import { readChunksLater } from './later.ts';
import type { FormatReader } from './reader.ts';

/** The Reuters-21578 collection of 1987: `<REUTERS … NEWID="22001"><DATE>12-MAR-1987 09:14:22.40</DATE>…`. */
export const reuters21578Format: FormatReader = {
  name: 'reuters21578',
  summary: 'Reuters-21578, many REUTERS elements a file',
  fields: () => ({
    text: 'AUTHOR, DATELINE and BODY in a row; TEXT of type UNPROC as it stands; nothing of a BRIEF',
    id: 'REUTERS@NEWID',
    date: 'DATE',
    headline: 'TITLE',
    slugline: 'header line in UNKNOWN',
    byline: 'AUTHOR',
    dateline: 'DATELINE, in the text',
    credit: 'Reuters, whose collection it is',
    keywords: 'TOPICS',
    category: 'header line in UNKNOWN',
    transmission: 'header line in UNKNOWN: priority, take, words',
  }),
  opens: '<',
  detect: (head) => /^\ufeff?\s*(?:<!DOCTYPE lewis\b|<REUTERS\b)/iu.test(head),
  ...readChunksLater(async () => (await import('./envelopes.ts')).readReuters21578),
};
