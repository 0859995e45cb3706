import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/resolve/parse-article.ts';
import { ACCEPTED, type AcceptedForm } from '../tables/accepted.ts';
import { BEYOND } from '../tables/beyond.ts';
import { REFUSED } from '../tables/refused.ts';

/** White space squeezed, and the marks around a dateline or place left out, as in the comparison of labelled stories. */
function bare(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[*\s]+/u, '')
    .replace(/[\s\-‐-―−:._/|>,。】]+$/u, '');
}

function unmarked(form: AcceptedForm): { raw: string; dateline: string } {
  const start = form.raw.indexOf('[[');
  const end = form.raw.indexOf(']]');
  return { raw: form.raw.replace('[[', '').replace(']]', ''), dateline: form.raw.slice(start + 2, end) };
}

function expectRead(form: AcceptedForm): void {
  const { raw, dateline } = unmarked(form);
  const read = parseArticle(raw).dateline;
  expect(bare(read?.text ?? '')).toBe(bare(dateline));
  expect(read?.places.map((place) => bare(place.text))).toEqual(form.places.map(bare));
  expect(read?.date?.value ?? null).toBe(form.date);
  const ids = read?.agencies.map((agency) => agency.id);
  for (const id of form.agencies.filter((each) => !each.startsWith('x-'))) expect(ids).toContain(id);
}

describe('datelines that are read', () => {
  for (const form of ACCEPTED) {
    const name = `${form.rule}: ${unmarked(form).dateline}`;
    if (BEYOND.has(form.raw)) it.fails(name, () => expectRead(form));
    else it(name, () => expectRead(form));
  }
});

describe('openings without a dateline', () => {
  for (const { raw, why } of REFUSED) {
    const refuse = () => expect(parseArticle(raw).dateline).toBeNull();
    if (BEYOND.has(raw)) it.fails(`${why}: ${raw.slice(0, 60)}`, refuse);
    else it(`${why}: ${raw.slice(0, 60)}`, refuse);
  }
});
