import { decode } from './decode.ts';
import { type DraftEntry, failed, numberStories } from './draft.ts';
import { draftNinjs } from './ninjs-item.ts';
import type { StoryEntry } from './reader.ts';

/** The items of a file: one document, a list in it, or a document a line. */
export async function* readNinjs(bytes: Uint8Array): AsyncGenerator<StoryEntry> {
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
