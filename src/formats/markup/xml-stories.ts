import { type DraftEntry, failed, numberStories } from '../draft.ts';
import type { Chunks, StoryEntry } from '../reader.ts';
import { type IsItem, readXml, type XmlItem } from './xml.ts';

/** How a format's items are told from the rest of its documents, and what stories are in one. */
export interface XmlFormat {
  /** As in the record: "newsml-g2". */
  name: string;
  isItem: IsItem;
  /** "no newsItem in it". */
  missing: string;
  draft(item: XmlItem): DraftEntry[] | Promise<DraftEntry[]>;
}

/** Reads the stories of an XML document, item by item. A problem of the document goes with the story it stands in. */
export async function* readXmlStories(chunks: Chunks, format: XmlFormat): AsyncGenerator<StoryEntry[]> {
  const finish = numberStories(format.name);
  let some = false;
  for await (const items of readXml(chunks, format.isItem)) {
    for (const item of items) {
      some = true;
      if ('failure' in item) yield [item];
      else yield (await draftItem(item, format)).map((draft) => finish(draft, item.encoding));
    }
  }
  if (!some) yield [failed(format.missing)];
}

async function draftItem(item: XmlItem, format: XmlFormat): Promise<DraftEntry[]> {
  const drafts = await format.draft(item);
  return drafts.map((draft) => keepProblems(draft, item));
}

/** A story that was cut off is kept as far as it goes; one that was cut off before its text is a failure. */
function keepProblems(draft: DraftEntry, item: XmlItem): DraftEntry {
  if (item.problems.length === 0) return draft;
  if ('text' in draft) return { ...draft, problems: [...(draft.problems ?? []), ...item.problems] };
  const fault = item.problems.find(({ severity }) => severity === 'error');
  return fault ? failed(fault.message) : draft;
}
