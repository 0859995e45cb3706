import { declaredEncoding, decode, decodeHead } from './decode.ts';
import { failed, numberStories, skipped } from './draft.ts';
import type { FormatReader, StoryEntry } from './reader.ts';

/** A saved page of a news site: its article without navigation and advertising, and what the page says of it to machines. */
export const htmlFormat: FormatReader = {
  name: 'html',
  summary: "a saved article page: the article's text, schema.org and OpenGraph metadata",
  fields: () => ({
    text: 'the article, found by its prose',
    id: 'link rel=canonical, og:url',
    date: 'schema.org datePublished, article:published_time',
    headline: 'schema.org headline, og:title, title',
    byline: 'schema.org author, meta author',
    credit: 'schema.org publisher or sourceOrganization, og:site_name',
    notices: 'description as summary',
    keywords: 'schema.org keywords, meta news_keywords or keywords',
    category: 'schema.org articleSection, article:section',
    language: 'html@lang, schema.org inLanguage',
    copyright: 'schema.org copyrightNotice, copyrightHolder',
  }),
  opens: '<',
  detect: (head) => /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*(?:<!doctype\s+html\b|<html\b)/iu.test(head),
  read: readPage,
};

const LARGEST = 16 * 1024 * 1024;

async function* readPage(bytes: Uint8Array): AsyncGenerator<StoryEntry> {
  if (bytes.length > LARGEST) {
    yield failed('a page of more than 16 MB');
    return;
  }
  const { text: page, encoding } = decode(bytes, declaredEncoding(decodeHead(bytes.subarray(0, 1024))));
  const finish = numberStories('html');
  const { extractArticle } = await import('./html-article.ts');
  const { text, metadata, id } = extractArticle(page);
  yield finish(text === '' ? skipped('a page without an article', id) : { text, id, metadata }, encoding);
}
