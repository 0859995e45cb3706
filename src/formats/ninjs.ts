import { decode } from './decode.ts';
import { type DraftEntry, failed, numberStories } from './draft.ts';
import { draftNinjs } from './ninjs-item.ts';
import type { FormatReader, StoryEntry } from './reader.ts';

/** News in JSON, one item, a list of items, or an item a line: `{"uri": "…", "versioncreated": "…", "headline": "…", "body_html": "…"}`. */
export const ninjsFormat: FormatReader = {
  name: 'ninjs',
  summary: 'ninjs 1.x to 3.x, the AP Media API, BBC LDRS and Superdesk',
  fields: {
    text: 'body_xhtml, body_html, bodies[], body_main, body_text',
    id: 'uri, guid, id',
    date: 'versioncreated',
    headline: 'headline, headline_main, headlines[] of role main',
    slugline: 'slugline, without its take',
    byline: 'byline, by, bylines[].by, authors[].name',
    dateline: 'dateline or dateline.text',
    credit: 'creditline, source, provider, infosources[], copyrightholder',
    notices: 'ednote',
    keywords: 'keywords',
    urgency: 'urgency',
    category: 'subject of rel category, anpa_category',
    status: 'pubstatus',
    embargo: 'embargoed',
    language: 'language',
    copyright: 'copyrightnotice, copyrightholder',
    transmission: 'editorialpriority, priority; service; word_count, wordcount; anpa_take_key',
  },
  detect: looksLikeNinjs,
  read: readNinjs,
};

/** Keys that ninjs has and rows of texts have not. */
const MARKS = /"(?:version_?created|pub_?status|headline_main|body_main|headlines"\s*:\s*\[|bodies"\s*:\s*\[)/iu;

function looksLikeNinjs(head: string): boolean {
  return /^\ufeff?\s*[[{]/u.test(head) && MARKS.test(head) && !/^\ufeff?\s*\{[^{}[\]]*"(?:text|raw)"\s*:/u.test(head);
}

async function* readNinjs(bytes: Uint8Array): AsyncGenerator<StoryEntry> {
  const { text, encoding } = decode(bytes);
  const finish = numberStories('ninjs');
  for (const [document, line] of parseDocuments(text.replace(/^\ufeff/u, ''))) {
    for (const item of typeof document === 'string' ? [document] : itemsOf(document)) {
      const draft: DraftEntry = typeof item === 'string' ? failed(item, line) : await draftNinjs(item);
      yield finish(draft, encoding);
    }
  }
}

type Item = Record<string, unknown>;

/** The file as one JSON document, or as one a line; a message in place of what is no JSON. */
function* parseDocuments(text: string): Generator<[unknown, number | null]> {
  const whole = parseJson(text);
  if (!whole.failure) yield [whole.value, null];
  else if (!/^\{.*\}\s*\n\s*\{/u.test(text.slice(0, 100_000))) yield [`not valid JSON: ${whole.failure}`, null];
  else {
    let line = 0;
    for (const row of text.split('\n')) {
      line += 1;
      if (row.trim() === '') continue;
      const { value, failure } = parseJson(row);
      yield [failure ? `not valid JSON: ${failure}` : value, line];
    }
  }
}

function parseJson(text: string): { value?: unknown; failure?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { failure: (error as Error).message.replace(/\s+/gu, ' ').slice(0, 160) };
  }
}

/** The items of a document: of a list, of BBC's `{total, item: []}`, of AP's `{data: {item}}` and feed `{data: {items: [{item}]}}`, or itself. */
function itemsOf(document: unknown): (Item | string)[] {
  if (Array.isArray(document)) return document.flatMap(itemsOf);
  if (!isItem(document)) return ['not a JSON object'];
  const { data, item, items } = document;
  if (isItem(data))
    return Array.isArray(data.items)
      ? data.items.flatMap(itemsOf)
      : isItem(data.item)
        ? [{ ...companions(document), ...data.item }]
        : itemsOf(data);
  if (isItem(item) && !('uri' in document)) return [item];
  const list = [item, items, document._items].find(Array.isArray);
  return list && !('headline' in document) ? list.flatMap(itemsOf) : [document];
}

/** AP's item is without its text; the rendition that was fetched for it stands beside `data`. */
function companions(document: Item): Item {
  const { nitf } = document;
  if (!isItem(nitf)) return {};
  return Object.fromEntries(Object.entries(nitf).filter(([key]) => /^body_|^word_?count$/iu.test(key)));
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
