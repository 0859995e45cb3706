import { readChunksLater } from './later.ts';
import { rootName } from './markup/root.ts';
import type { FormatReader } from './reader.ts';

/** One NITF document, in any namespace: `<nitf><head>…<body><body.head>…<body.content><p>…`. */
export const nitfFormat: FormatReader = {
  name: 'nitf',
  summary: 'NITF 3.x (News Industry Text Format)',
  fields: () => ({
    text: 'body.content, without media and captions',
    id: 'docdata/doc-id@id-string',
    date: 'docdata/date.issue@norm, else pubdata@date.publication',
    headline: 'body.head/hedline/hl1',
    slugline: 'meta anpa-keyword or NTBStikkord, a title that is not the headline, du-key@key, keyword@key',
    byline: 'body.head/byline with byttl',
    dateline: 'body.head/dateline: its text, or location with city, state, country',
    credit: 'byline of agencies, distributor, doc.copyright@holder, doc-id@regsrc',
    notices: 'docdata/ed-msg@info, revision-history@comment',
    keywords: 'key-list/keyword@key or its text',
    urgency: 'urgency@ed-urg',
    category: 'meta anpa-category, category or categoria',
    status: 'docdata@management-status',
    embargo: 'date.release@norm where the status is embargoed',
    language: 'nitf@baselang',
    copyright: 'doc.copyright@holder and @year',
    transmission: 'meta anpa-sequence, anpa-takekey, service; pubdata@item-length in words',
  }),
  opens: '<',
  detect: (head) => rootName(head) === 'nitf',
  ...readChunksLater(async () => (await import('./envelopes.ts')).readNitf),
};
