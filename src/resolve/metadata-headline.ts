import type { Article, Body } from '../model/record.ts';
import type { Metadata } from '../model/story.ts';
import { nodeAt } from '../text/span.ts';

/**
 * Gives the record the envelope's headline. A text below an envelope with a headline has none of its own, so what was taken for one is a
 * summary above the dateline, or the story's first paragraph.
 */
export function withHeadline(article: Article, text: string, { headline }: Metadata): Article {
  if (headline === undefined) return article;
  const found = article.headline;
  if (found === null) return { ...article, headline: { text: headline, span: null } };
  if (found.span === null || isSame(found.text, headline)) return article;
  const given: Article = { ...article, headline: { text: headline, span: null } };
  const body = bodyFrom(article, text, found.span.start);
  if (body) return { ...given, body };
  return { ...given, notices: [{ ...found, kind: 'summary' }, ...article.notices] };
}

function isSame(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The body as it is when it begins earlier; null where another part stands between. */
function bodyFrom({ body, headline, byline, dateline, slugline, credit, notices }: Article, text: string, start: number): Body | null {
  const end = body.span?.end;
  if (end === undefined || headline?.span == null) return null;
  const first = body.paragraphs[0]?.span?.start ?? end;
  const between = [byline, dateline, slugline, credit, ...notices].some(
    (part) => part?.span != null && part.span.start >= start && part.span.start < first,
  );
  if (between) return null;
  const opening = nodeAt(text, start, headline.span.end);
  return {
    ...nodeAt(text, start, end),
    paragraphs: [opening, ...body.paragraphs],
    wordCount: body.wordCount + opening.text.split(/\s+/u).length,
  };
}
