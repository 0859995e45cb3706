import { attribute, childrenOf, descendantsOf, type Element, find, rawText, valueText } from './markup/element.ts';
import { linesOf, setParagraphs } from './markup/lines.ts';
import { looksLikeMarkup } from './markup/looks-like.ts';
import { renderText } from './markup/render.ts';
import { nitfText } from './nitf-item.ts';

/** The text of an item and what its page says besides. */
export interface G2Content {
  text: string;
  /** NITF inside, for what the envelope does not say. */
  nitf: Element | null;
  /** A `p` of class byline, if there is one. */
  byline: string | undefined;
  /** Teaser and sub-headlines above the story. */
  summaries: string[];
  wordCount: string | undefined;
}

/** Takes the text out of an item: from markup where there is some, else from the plain rendition that holds the story. */
export async function g2Content(item: Element): Promise<G2Content> {
  const contentSet = find(item, 'contentSet');
  for (const inline of childrenOf(contentSet, 'inlineXML')) {
    const content = contentOfXml(inline, childrenOf(find(item, 'contentMeta'), 'headline').map(valueText));
    if (content.text !== '') return content;
  }
  const plain = choosePlain(childrenOf(contentSet, 'inlineData'));
  return {
    text: plain ? await textOfData(rawText(plain)) : '',
    nitf: null,
    byline: undefined,
    summaries: [],
    wordCount: attribute(plain, 'wordcount'),
  };
}

function contentOfXml(inline: Element, headlines: readonly string[]): G2Content {
  const wordCount = attribute(inline, 'wordcount');
  const nitf = inline.children.find((child): child is Element => typeof child !== 'string' && child.name === 'nitf') ?? null;
  if (nitf) return { text: nitfText(nitf), nitf, byline: undefined, summaries: [], wordCount };
  const body = descendantsOf(inline, 'body')[0] ?? inline;
  const apart = partsApart(body, headlines);
  const byline = [...apart].find(isByline);
  const summaries = [...apart].filter((part) => isTeaser(part) || part.name === 'h2').map(valueText);
  return { text: renderText(body, (part) => apart.has(part)), nitf: null, byline: byline && valueText(byline), summaries, wordCount };
}

/**
 * What a page shows above its story and the envelope has as well: dpa's `<header>` with slug, headline and byline, GlobeNewswire's `h1` and `h2`,
 * a teaser.
 */
function partsApart(body: Element, headlines: readonly string[]): Set<Element> {
  const apart = new Set<Element>();
  const titles = descendantsOf(body, 'h1').filter((title) => headlines.includes(valueText(title)));
  for (const title of titles) apart.add(title);
  for (const part of [...descendantsOf(body, 'header'), ...descendantsOf(body, 'p')]) {
    if (part.name === 'header') for (const inner of childrenOf(part, 'p')) apart.add(inner);
    if (part.name === 'header' || isTeaser(part) || isByline(part)) apart.add(part);
  }
  for (const title of titles) for (const deck of decksBelow(body, title)) apart.add(deck);
  return apart;
}

/** `<h2>` straight after the headline. */
function decksBelow(body: Element, title: Element): Element[] {
  const parts = childrenOf(body);
  const next = parts[parts.indexOf(title) + 1];
  return parts.includes(title) && next?.name === 'h2' ? [next] : [];
}

function isTeaser(part: Element): boolean {
  return part.name === 'p' && attribute(part, 'class') === 'teaser';
}

function isByline(part: Element): boolean {
  return part.name === 'p' && attribute(part, 'class') === 'byline';
}

/** Of several plain renditions the one that says it is the text, else the longest. */
function choosePlain(renditions: readonly Element[]): Element | null {
  const texts = renditions.filter((one) => /^text\b|xhtml|^$/u.test(attribute(one, 'contenttype') ?? ''));
  const named = texts.find((one) => /:(?:text|body|main)$/u.test(attribute(one, 'rendition') ?? ''));
  return named ?? [...texts].sort((a, b) => rawText(b).length - rawText(a).length)[0] ?? null;
}

/** Plain text, or HTML that was sent as such: `<![CDATA[<p>(ANSA) - LUCCA, 14 NOV - …`. */
export async function textOfData(text: string): Promise<string> {
  if (looksLikeMarkup(text)) return (await import('./markup/html.ts')).htmlToText(text);
  return setParagraphs(linesOf(text));
}
