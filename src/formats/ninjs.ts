import { readLater } from './later.ts';
import type { FormatReader } from './reader.ts';

/** News in JSON, one item, a list of items, or an item a line: `{"uri": "…", "versioncreated": "…", "headline": "…", "body_html": "…"}`. */
export const ninjsFormat: FormatReader = {
  name: 'ninjs',
  summary: 'ninjs 1.x to 3.x, the AP Media API, BBC LDRS and Superdesk',
  fields: () => ({
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
  }),
  opens: '{[',
  detect: looksLikeNinjs,
  ...readLater(async () => (await import('./envelopes.ts')).readNinjs),
};

/** Keys that ninjs has and rows of texts have not. */
const MARKS = /"(?:version_?created|pub_?status|headline_main|body_main|headlines"\s*:\s*\[|bodies"\s*:\s*\[)/i;

function looksLikeNinjs(head: string): boolean {
  return /^\ufeff?\s*[[{]/u.test(head) && MARKS.test(head) && !/^\ufeff?\s*\{[^{}[\]]*"(?:text|raw)"\s*:/u.test(head);
}
