import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { bylineNames } from './byline-names.ts';
import { isoMoment } from './dates.ts';
import type { LooseMetadata } from './draft.ts';
import { findNewsArticle, listOf, nameOf, textOf } from './html-schema.ts';
import { attribute, childrenOf, descendantsOf, type Element, valueText } from './markup/element.ts';
import { parseHtml } from './markup/html.ts';
import { renderText } from './markup/render.ts';

/** An article and what its page says of it. */
export interface PageArticle {
  text: string;
  id: string | null;
  metadata: LooseMetadata;
}

/** Most tags of a page in which the article is searched for, and how deep they may be nested; the search's time grows with both. */
const MOST_TAGS = 40_000;
const DEEPEST_PAGE = 100;

/** Takes the article out of a page. */
export function extractArticle(page: string): PageArticle {
  const tree = parseHtml(page);
  const meta = metaOf(tree);
  const canonical = descendantsOf(tree, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  return { text: articleText(page, tree), id: attribute(canonical, 'href') ?? meta['og:url'] ?? null, metadata: metadataOf(tree, meta) };
}

/** By Readability; where that finds nothing (a very short article, a page out of all bounds), the `article` element or the body as it stands. */
function articleText(page: string, tree: Element): string {
  const content = isOrdinary(page, tree) ? findContent(page) : null;
  const article = content ? parseHtml(content) : (descendantsOf(tree, 'article')[0] ?? descendantsOf(tree, 'body')[0]);
  return article ? renderText(article, ({ name }) => APART.has(name)) : '';
}

const APART = new Set(['h1', 'aside', 'header', 'footer']);

function isOrdinary(page: string, tree: Element): boolean {
  let tags = 0;
  for (let at = page.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = page.indexOf('<', at + 1)) tags += 1;
  return tags <= MOST_TAGS && depthOf(tree) <= DEEPEST_PAGE;
}

function depthOf(element: Element): number {
  let deepest = 0;
  for (const child of element.children) if (typeof child !== 'string') deepest = Math.max(deepest, depthOf(child));
  return deepest + 1;
}

function findContent(page: string): string | null {
  const { document } = parseHTML(page);
  if (!document.documentElement) return null;
  const article = document as unknown as ConstructorParameters<typeof Readability>[0];
  try {
    return new Readability(article, { charThreshold: 100 }).parse()?.content ?? null;
  } catch {
    // It looks for parents where there are none in a document that is no page.
    return null;
  }
}

function metaOf(tree: Element): Record<string, string | undefined> {
  const entries = descendantsOf(tree, 'meta').map((meta) => [
    (attribute(meta, 'property') ?? attribute(meta, 'name') ?? '').toLowerCase(),
    attribute(meta, 'content'),
  ]);
  return Object.fromEntries(entries.reverse());
}

function metadataOf(tree: Element, meta: Record<string, string | undefined>): LooseMetadata {
  const schema =
    findNewsArticle(
      descendantsOf(tree, 'script')
        .filter((script) => /ld\+json/iu.test(attribute(script, 'type') ?? ''))
        .map(scriptText),
    ) ?? {};
  const authors = listOf(schema.author).map(nameOf).filter(Boolean);
  const byline = authors.join(' and ') || meta.author || meta['article:author'];
  return {
    date: isoMoment(textOf(schema.datePublished) ?? meta['article:published_time'] ?? meta.date),
    headline: textOf(schema.headline) ?? meta['og:title'] ?? (valueText(descendantsOf(tree, 'title')[0]) || undefined),
    bylineText: byline,
    byline: byline?.startsWith('http') ? [] : bylineNames(byline ?? ''),
    credit: nameOf(schema.sourceOrganization) || nameOf(schema.publisher) || meta['og:site_name'],
    language: attribute(childrenOf(tree, 'html')[0], 'lang') ?? textOf(schema.inLanguage),
    category: textOf(listOf(schema.articleSection)[0]) ?? meta['article:section'],
    keywords: keywordsOf(schema.keywords ?? meta.news_keywords ?? meta.keywords),
    copyright: textOf(schema.copyrightNotice) ?? (nameOf(schema.copyrightHolder) || undefined),
    notices: summaryOf(textOf(schema.description) ?? meta['og:description']),
  };
}

function scriptText(script: Element): string {
  return script.children.filter((child) => typeof child === 'string').join('');
}

function summaryOf(text: string | undefined): { kind: string; text: string }[] {
  return text === undefined ? [] : [{ kind: 'summary', text }];
}

function keywordsOf(value: unknown): string[] {
  return listOf(value)
    .flatMap((one) => (typeof one === 'string' ? one.split(/\s*[,;]\s*/u) : []))
    .filter(Boolean);
}
