import { bylineNames } from './byline-names.ts';
import { isoMoment } from './dates.ts';
import { type DraftEntry, skipped } from './draft.ts';
import { attribute, childrenOf, descendantsOf, type Element, find, valueAt } from './markup/element.ts';
import { renderText } from './markup/render.ts';
import { readXmlStories, type XmlFormat } from './markup/xml-stories.ts';
import type { Chunks, StoryEntry } from './reader.ts';

/** The stories of RCV1 and RCV2. */
export function readRcv1(chunks: Chunks): AsyncGenerator<StoryEntry[]> {
  return readXmlStories(chunks, rcv1);
}

const rcv1: XmlFormat = {
  name: 'rcv1',
  isItem: (name) => name === 'newsitem',
  missing: 'no newsitem in it',
  draft: ({ element }) => [draftItem(element)],
};

function draftItem(item: Element): DraftEntry {
  const id = attribute(item, 'itemid') ?? null;
  const body = find(item, 'text');
  const text = body ? renderText(body) : '';
  if (text === '') return skipped('no text in it', id);
  const byline = valueAt(item, 'byline');
  return {
    text,
    id,
    metadata: {
      date: isoMoment(attribute(item, 'date')),
      headline: valueAt(item, 'headline') ?? valueAt(item, 'title')?.replace(/^[\p{Lu} .]+: /u, ''),
      bylineText: byline,
      byline: byline === undefined ? [] : bylineNames(byline),
      dateline: valueAt(item, 'dateline'),
      credit: valueAt(item, 'copyright') ?? sourceOf(item),
      keywords: codesOf(item),
      language: attribute(item, 'lang'),
      copyright: valueAt(item, 'copyright'),
    },
  };
}

function sourceOf(item: Element): string | undefined {
  return attribute(
    descendantsOf(item, 'dc').find((one) => attribute(one, 'element') === 'dc.source'),
    'value',
  );
}

function codesOf(item: Element): string[] {
  const classes = descendantsOf(item, 'codes').filter((codes) => /topics|industries/u.test(attribute(codes, 'class') ?? ''));
  return classes.flatMap((codes) => childrenOf(codes, 'code')).flatMap((code) => attribute(code, 'code') ?? []);
}
