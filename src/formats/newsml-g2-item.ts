import { type DraftEntry, skipped } from './draft.ts';
import { G2_ITEMS } from './marks.ts';
import { attribute, type Element, find, localCode } from './markup/element.ts';
import { readXmlStories, type XmlFormat } from './markup/xml-stories.ts';
import { type G2Content, g2Content } from './newsml-g2-content.ts';
import { g2Metadata } from './newsml-g2-metadata.ts';
import type { Chunks, StoryEntry } from './reader.ts';

/** The stories of NewsML-G2 documents. */
export function readNewsmlG2(chunks: Chunks): AsyncGenerator<StoryEntry[]> {
  return readXmlStories(chunks, g2);
}

const g2: XmlFormat = {
  name: 'newsml-g2',
  isItem: (name) => G2_ITEMS.has(name),
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
