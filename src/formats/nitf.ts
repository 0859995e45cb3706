import { oneChunk } from './decode-chunks.ts';
import type { StoryDraft } from './draft.ts';
import { skipped } from './draft.ts';
import { attribute, type Element, find } from './markup/element.ts';
import { renderText } from './markup/render.ts';
import { readXmlStories, rootName, type XmlFormat } from './markup/xml-stories.ts';
import { nitfMetadata } from './nitf-metadata.ts';
import type { FormatReader } from './reader.ts';

/** One NITF document, in any namespace: `<nitf><head>…<body><body.head>…<body.content><p>…`. */
export const nitfFormat: FormatReader = {
  name: 'nitf',
  summary: 'NITF 3.x (News Industry Text Format)',
  fields: {
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
  },
  opens: '<',
  detect: (head) => rootName(head) === 'nitf',
  read: async function* (bytes) {
    for await (const entries of readXmlStories(oneChunk(bytes), nitf)) yield* entries;
  },
  readChunks: (chunks) => readXmlStories(chunks, nitf),
};

const nitf: XmlFormat = {
  name: 'nitf',
  isItem: (name) => name === 'nitf',
  missing: 'no nitf element in it',
  draft: ({ element }) => [draftNitf(element)],
};

function draftNitf(element: Element): StoryDraft | ReturnType<typeof skipped> {
  const id = attribute(find(element, 'head', 'docdata', 'doc-id'), 'id-string') ?? null;
  const text = nitfText(element);
  const metadata = nitfMetadata(element);
  if (text === '' && metadata.headline === undefined) return skipped('no text in it', id);
  return { text, id, metadata };
}

/** The story's text in an NITF document or in one that stands inside another envelope. */
export function nitfText(element: Element): string {
  const content = find(element, 'body', 'body.content') ?? find(element, 'body.content') ?? find(element, 'body');
  return content ? renderText(content, ({ name }) => name === 'body.head' || name === 'body.end') : '';
}
