import { type DraftEntry, skipped } from './draft.ts';
import { attribute, childrenOf, descendantsOf, type Element, find, rawText, valueAt } from './markup/element.ts';
import { renderText } from './markup/render.ts';
import { readXmlStories, type XmlFormat } from './markup/xml-stories.ts';
import { newsmlMetadata } from './newsml-1.2-metadata.ts';
import { textOfData } from './newsml-g2-content.ts';
import { nitfText } from './nitf-item.ts';
import type { Chunks, StoryEntry } from './reader.ts';

/** The stories of NewsML 1 documents. */
export function readNewsml12(chunks: Chunks): AsyncGenerator<StoryEntry[]> {
  return readXmlStories(chunks, newsml);
}

const newsml: XmlFormat = {
  name: 'newsml-1.2',
  isItem: (name) => name === 'NewsItem',
  missing: 'no NewsItem in it',
  draft: ({ element, parents }) => draftNewsItem(element, parents[0] ?? null),
};

/** The stories of one NewsItem: usually one; Belga sends the same story in two languages. */
async function draftNewsItem(item: Element, message: Element | null): Promise<DraftEntry[]> {
  const id = valueAt(item, 'Identification', 'NewsIdentifier', 'PublicIdentifier') ?? null;
  const chains = storyChains(item);
  const drafts: DraftEntry[] = [];
  for (const { chain, items } of chains) {
    const component = chain.at(-1) as Element;
    const text = await textOf(items);
    if (text === '') continue;
    const nitf = descendantsOf(component, 'nitf')[0] ?? null;
    const ownId = chains.length > 1 || id === null ? (attribute(component, 'Duid') ?? id) : id;
    drafts.push({ text, id: ownId, metadata: newsmlMetadata({ item, message, chain, nitf }) });
  }
  return drafts.length > 0 ? drafts : [skipped(reasonFor(item), id)];
}

function reasonFor(item: Element): string {
  if (/cancel|kill/iu.test(attribute(find(item, 'NewsManagement', 'Status'), 'FormalName') ?? '')) return 'a cancelled story';
  const media = descendantsOf(item, 'MediaType').map((type) => attribute(type, 'FormalName') ?? '');
  if (media.some((type) => /photo|picture|image|graphic/iu.test(type))) return 'a picture';
  if (media.some((type) => /video|audio/iu.test(type))) return 'a recording';
  return descendantsOf(item, 'NewsItemRef').length > 0 ? 'a package' : 'no text in it';
}

/** A story's component and those around it, outermost first, and its content items with text, in their order. */
interface StoryChain {
  chain: Element[];
  items: Element[];
}

/** Components that are stories: each has its own headline, and text that belongs to no story inside it. */
function storyChains(item: Element): StoryChain[] {
  const chains: StoryChain[] = [];
  const walk = (component: Element, around: Element[]): Element[] => {
    if (isApart(component)) return [];
    const chain = [...around, component];
    const inside = childrenOf(component, 'NewsComponent').flatMap((child) => walk(child, chain));
    const items = textItems(component, new Set(inside));
    const isStory = items.length > 0 && (find(component, 'NewsLines', 'HeadLine') !== null || around.length === 0);
    if (!isStory) return inside;
    chains.push({ chain, items });
    return [...inside, component];
  };
  for (const component of childrenOf(item, 'NewsComponent')) walk(component, []);
  return chains;
}

/** A component that is the story's title, or what stands below a picture. */
function isApart(component: Element): boolean {
  return /^(?:title|headline|caption|photo|picture|thumbnail|image|graphic)/iu.test(attribute(find(component, 'Role'), 'FormalName') ?? '');
}

function textItems(component: Element, stories: ReadonlySet<Element>): Element[] {
  return childrenOf(component).flatMap((child) => {
    if (child.name === 'NewsComponent') return isApart(child) || stories.has(child) ? [] : textItems(child, stories);
    return child.name === 'ContentItem' && isText(child) ? [child] : [];
  });
}

function isText(item: Element): boolean {
  const media = attribute(find(item, 'MediaType'), 'FormalName') ?? 'Text';
  return find(item, 'DataContent') !== null && !/photo|picture|image|graphic|video|audio/iu.test(media);
}

async function textOf(items: readonly Element[]): Promise<string> {
  const texts: string[] = [];
  for (const item of items) texts.push(await textOfContent(find(item, 'DataContent') as Element));
  return texts.filter((text) => text !== '').join('\n\n');
}

/** NITF, XHTML, paragraphs alone, or text with or without escaped markup. */
async function textOfContent(content: Element): Promise<string> {
  const nitf = find(content, 'nitf');
  if (nitf) return nitfText(nitf);
  if (childrenOf(content).length > 0) return renderText(descendantsOf(content, 'body')[0] ?? content);
  return textOfData(rawText(content));
}
