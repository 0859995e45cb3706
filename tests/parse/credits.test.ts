import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/resolve/parse-article.ts';
import { BEYOND } from '../tables/beyond.ts';
import { CREDITS } from '../tables/credits.ts';
import { NOTICES } from '../tables/notices.ts';

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('credits', () => {
  for (const form of CREDITS) {
    const check = () => {
      const credit = parseArticle(form.raw).credit;
      const wanted = form.agencies.filter((id) => !id.startsWith('x-'));
      const ids = credit?.agencies.map((agency) => agency.id) ?? [];
      if (form.agencies.length === 0) expect(ids).toEqual([]);
      for (const id of wanted) expect(ids).toContain(id);
      expect(credit?.position ?? null).toBe(form.position);
    };
    const name = `${form.position}: ${squeezed(form.raw).slice(-70)}`;
    if (BEYOND.has(form.raw)) it.fails(name, check);
    else it(name, check);
  }
});

describe('notices', () => {
  for (const form of NOTICES) {
    const check = () => {
      const article = parseArticle(form.raw);
      expect([...new Set(article.notices.map((notice) => notice.kind))].sort()).toEqual([...form.kinds].sort());
      expect(squeezed(article.body.text).startsWith(squeezed(form.bodyStarts))).toBe(true);
      if (form.bodyEnds !== undefined) expect(squeezed(article.body.text).slice(-form.bodyEnds.length)).toBe(form.bodyEnds);
    };
    const name = `${form.kinds.join(', ')}: ${squeezed(form.raw).slice(0, 70)}`;
    if (BEYOND.has(form.raw)) it.fails(name, check);
    else it(name, check);
  }
});
