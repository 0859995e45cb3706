import type { Article, Byline, Notice } from '../model/record.ts';
import type { Metadata, Story } from '../model/story.ts';
import type { ParseOptions } from '../parse/options.ts';
import { withCredit } from './metadata-credit.ts';
import { withDateline } from './metadata-dateline.ts';
import { withHeadline } from './metadata-headline.ts';

/**
 * Completes a record from the story's envelope. What the text says stays; where it says nothing the envelope's value is taken, with `span: null`.
 * The text's own dateline wins over the envelope's; a different place there is a diagnostic, `metadata-mismatch`. `known` is what the parser was
 * told: the envelope's dateline is read with it, too.
 */
export function applyMetadata(article: Article, story: Pick<Story, 'text' | 'metadata'>, known: ParseOptions = {}): Article {
  const { text, metadata } = story;
  if (metadata === null) return article;
  const placed = withDateline(withHeadline(article, text, metadata), { text, metadata, known });
  const credited = withCredit(placed, metadata);
  return {
    ...credited,
    language: credited.language ?? metadata.language ?? null,
    slugline: metadata.slugline === undefined ? credited.slugline : sluglineOf(credited, metadata.slugline),
    byline: bylineOf(credited.byline, metadata),
    notices: [...envelopeNotices(credited, metadata), ...credited.notices],
    ...sentAlong(metadata),
  };
}

/** The envelope marks its slug; what the text has in that place is kept when it is the same. */
function sluglineOf(article: Article, slugline: string): Article['slugline'] {
  return article.slugline?.text === slugline ? article.slugline : { text: slugline, span: null };
}

/** The text's byline, with all names when the envelope knows more of them. */
function bylineOf(byline: Byline | null, { byline: names = [], bylineText }: Metadata): Byline | null {
  if (names.length === 0) return byline;
  if (byline === null) return { text: bylineText ?? names.join(', '), span: null, names };
  const isFuller = names.length > byline.names.length && byline.names.every((name) => names.some((other) => other.includes(name)));
  return isFuller ? { ...byline, names } : byline;
}

/** Notes that stand beside the text; one that the text has as well is not said twice. */
function envelopeNotices(article: Article, { notices = [] }: Metadata): Notice[] {
  const known = new Set(article.notices.map(({ text }) => bare(text)));
  return notices.filter(({ text }) => !known.has(bare(text))).map(({ text, kind }) => ({ text, span: null, kind }));
}

function bare(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** What no text says: handed through as it is. */
function sentAlong({ urgency, category, keywords, status, embargo, transmission, copyright }: Metadata): Partial<Article> {
  return {
    ...(urgency !== undefined && { urgency }),
    ...(category !== undefined && { category }),
    ...(keywords !== undefined && { keywords }),
    ...(status !== undefined && { status }),
    ...(embargo !== undefined && { embargo }),
    ...(transmission !== undefined && { transmission }),
    ...(copyright !== undefined && { copyright }),
  };
}
