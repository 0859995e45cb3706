import { readChunksLater } from './later.ts';
import type { FormatReader } from './reader.ts';

/** Corpora of many stories a file: `<DOC id="AFP_ENG_19970419.0012" type="story" ><HEADLINE>…`, `<DOC><DOCNO> APW19990118.0092 </DOCNO>…`. */
export const sgmlDocFormat: FormatReader = {
  name: 'sgml-doc',
  summary: 'Gigaword, AQUAINT and TREC: many DOC elements a file',
  fields: () => ({
    text: 'TEXT, its P as paragraphs',
    id: 'DOC@id, else DOCNO',
    date: 'day in the id; DATE_TIME; FILEID or TRAILER with zone',
    headline: 'HEADLINE, HEAD, HL (not one that is a slug)',
    slugline: 'SLUG, 2ND_LINE, bracket in DATELINE, else header line',
    byline: 'BYLINE, the By line between HEADLINE and TEXT',
    dateline: 'DATELINE, without the slug or desk code in it',
    credit: 'source in the id: AFP, APW, NYT, XIN, …',
    notices: 'sign-off in brackets below TEXT',
    category: 'header line: HEADER, 1ST_LINE',
    copyright: 'c. line between HEADLINE and TEXT',
    transmission: 'header line: priority, words; take in 2ND_LINE',
  }),
  opens: '<',
  detect: (head) => /^\ufeff?\s*(?:<DOCS>\s*)?(?:<!--[^>]*-->\s*)*<DOC(?:\s+id\s*=|>\s*<DOCNO>)/iu.test(head),
  ...readChunksLater(async () => (await import('./envelopes.ts')).readSgmlDocs),
};
