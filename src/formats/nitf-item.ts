import type { StoryDraft } from './draft.ts';
import { skipped } from './draft.ts';
import { attribute, type Element, find } from './markup/element.ts';
import { renderText } from './markup/render.ts';
import { readXmlStories, type XmlFormat } from './markup/xml-stories.ts';
import { nitfMetadata } from './nitf-metadata.ts';
import type { Chunks, StoryEntry } from './reader.ts';

/** The stories of NITF documents. */
export function readNitf(chunks: Chunks): AsyncGenerator<StoryEntry[]> {
  return readXmlStories(chunks, nitf);
}

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
