import { readChunksLater } from './later.ts';
import { rootTag } from './markup/root.ts';
import type { FormatReader } from './reader.ts';

/** Reuters Corpus, volumes 1 and 2: `<newsitem itemid="41708" date="1997-04-25" xml:lang="en"><title>POLAND: Early tomatoes …`. */
export const rcv1Format: FormatReader = {
  name: 'rcv1',
  summary: 'Reuters Corpus Volume 1 and 2 (newsitem)',
  fields: () => ({
    text: 'text',
    id: 'newsitem@itemid',
    date: 'newsitem@date',
    headline: 'headline, else title without its country',
    byline: 'byline',
    dateline: 'dateline',
    credit: 'copyright, else dc.source',
    keywords: 'codes of the classes topics and industries',
    language: 'xml:lang',
    copyright: 'copyright',
  }),
  opens: '<',
  detect: (head) => /^<newsitem\b[^>]*\bitemid=/u.test(rootTag(head) ?? ''),
  ...readChunksLater(async () => (await import('./envelopes.ts')).readRcv1),
};
