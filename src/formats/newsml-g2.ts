import { oneChunk } from './decode-chunks.ts';
import { type DraftEntry, skipped } from './draft.ts';
import { attribute, type Element, find, localCode } from './markup/element.ts';
import { readXmlStories, rootName, type XmlFormat } from './markup/xml-stories.ts';
import { type G2Content, g2Content } from './newsml-g2-content.ts';
import { g2Metadata } from './newsml-g2-metadata.ts';
import type { FormatReader } from './reader.ts';

/** Items of the IPTC's G2 family, alone or many in a message: `<newsMessage><header>…<itemSet><newsItem guid="…">…`. */
export const newsmlG2Format: FormatReader = {
  name: 'newsml-g2',
  summary: 'NewsML-G2: a newsItem, or a newsMessage of any number',
  fields: {
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
  },
  opens: '<',
  detect: (head) => ITEMS.has(rootName(head) ?? '') || rootName(head) === 'newsMessage',
  read: async function* (bytes) {
    for await (const entries of readXmlStories(oneChunk(bytes), g2)) yield* entries;
  },
  readChunks: (chunks) => readXmlStories(chunks, g2),
};

const ITEMS = new Set(['newsItem', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem']);

const g2: XmlFormat = {
  name: 'newsml-g2',
  isItem: (name) => ITEMS.has(name),
  missing: 'no newsItem in it',
  draft: async ({ element, parents }) => [await draftItem(element, parents[0] ?? null)],
};

const KINDS: Readonly<Record<string, string>> = {
  packageItem: 'a package',
  conceptItem: 'a concept',
  knowledgeItem: 'a list of concepts',
  planningItem: 'a planning item',
  catalogItem: 'a catalogue',
};

async function draftItem(item: Element, message: Element | null): Promise<DraftEntry> {
  const id = attribute(item, 'guid') ?? null;
  const kind = KINDS[item.name];
  if (kind !== undefined) return skipped(kind, id);
  const itemClass = localCode(attribute(find(item, 'itemMeta', 'itemClass'), 'qcode')) ?? 'text';
  const content = await g2Content(item);
  const metadata = g2Metadata(item, message, content);
  if (content.text !== '' && (itemClass === 'text' || itemClass === 'composite')) return { text: content.text, id, metadata };
  return skipped(reasonFor(itemClass, metadata.status ?? undefined, content), id);
}

function reasonFor(itemClass: string, status: string | undefined, content: G2Content): string {
  if (status === 'canceled') return 'a cancelled story';
  if (itemClass !== 'text') return `${/^[aeiou]/u.test(itemClass) ? 'an' : 'a'} ${itemClass}`;
  return content.text === '' ? 'no text in it' : 'not a text';
}
