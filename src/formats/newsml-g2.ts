import { readChunksLater } from './later.ts';
import { G2_ITEMS } from './marks.ts';
import { rootName } from './markup/root.ts';
import type { FormatReader } from './reader.ts';

/** Items of the IPTC's G2 family, alone or many in a message: `<newsMessage><header>…<itemSet><newsItem guid="…">…`. */
export const newsmlG2Format: FormatReader = {
  name: 'newsml-g2',
  summary: 'NewsML-G2: a newsItem, or a newsMessage of any number',
  fields: () => ({
    text: 'contentSet: inlineXML (XHTML, NITF) without the page header, else inlineData',
    id: 'newsItem@guid',
    date: 'itemMeta/versionCreated',
    headline: 'contentMeta/headline (not a sub-headline), else hl1 of NITF inside',
    slugline: 'contentMeta/slugline, without its take',
    byline: 'contentMeta/by, else a p of class byline',
    dateline: 'contentMeta/dateline (not a date-time), else that of NITF inside',
    credit: 'contentMeta/creditline, infoSource, provider',
    notices: 'itemMeta/edNote by role; p.teaser and sub-headline as summary',
    keywords: 'contentMeta/keyword',
    urgency: 'contentMeta/urgency',
    category: 'subject of type category, a1312cat: or apcategorycode:',
    status: 'itemMeta/pubStatus@qcode',
    embargo: 'itemMeta/embargoed',
    language: 'contentMeta/language@tag, else xml:lang',
    copyright: 'rightsInfo/copyrightNotice, else copyrightHolder',
    transmission: 'header/priority; itemMeta/service; take of the slugline; @wordcount',
  }),
  opens: '<',
  detect: (head) => G2_ITEMS.has(rootName(head) ?? '') || rootName(head) === 'newsMessage',
  ...readChunksLater(async () => (await import('./envelopes.ts')).readNewsmlG2),
};
