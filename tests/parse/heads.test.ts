import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/resolve/parse-article.ts';
import { HEADS } from '../tables/heads.ts';

describe('what stands around a story', () => {
  it.each(HEADS)('$rule', ({ raw, headline, byline, body, ends, credit }) => {
    const article = parseArticle(raw);
    if (headline !== undefined) expect(article.headline?.text ?? null).toBe(headline);
    if (byline !== undefined) expect(article.byline?.names ?? []).toEqual(byline);
    if (body !== undefined) expect(article.body.text.slice(0, body.length)).toBe(body);
    if (ends !== undefined) expect(article.body.text.slice(-ends.length)).toBe(ends);
    if (credit !== undefined) expect(article.credit?.agencies.map(({ id }) => id) ?? []).toEqual(credit);
  });
});
