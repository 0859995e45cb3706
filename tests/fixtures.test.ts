import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazetteerOf } from '../src/batch/gazetteer-file.ts';
import { decode } from '../src/formats/decode.ts';
import { parseArticle } from '../src/resolve/parse-article.ts';

/** What a reader of a fixture sees, written by hand beside it. */
interface Labels {
  headerDate: string | null;
  headline: string | null;
  byline: string[];
  dateline: { text: string; places: { text: string }[]; date: string | null; agencies: string[] } | null;
  credit: { text: string; agencies: string[]; position: string } | null;
  bodyStarts: string;
  bodyEnds: string;
  paragraphs: number;
  notices: string[];
}

const folder = join(import.meta.dirname, '..', 'fixtures');
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));
const squeezed = (text: string | null | undefined): string | null => text?.replace(/[\s\u00a0]+/gu, ' ').trim() ?? null;

describe.each(names)('fixture %s', (name) => {
  const { text, encoding } = decode(readFileSync(join(folder, `${name}.txt`)));
  const article = parseArticle(text, { path: `fixtures/${name}.txt`, encoding, gazetteer: gazetteerOf(join(import.meta.dirname, '..')) });
  const labels: Labels = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));

  it('has the parts that a reader sees', () => {
    expect(article.date?.from === 'header' ? article.date.value : null).toBe(labels.headerDate);
    expect(squeezed(article.headline?.text)).toBe(squeezed(labels.headline));
    expect(article.byline?.names ?? []).toEqual(labels.byline);
    expect(squeezed(article.dateline?.text)).toBe(squeezed(labels.dateline?.text));
    expect(article.dateline?.places.map((place) => squeezed(place.text))).toEqual(
      labels.dateline?.places.map((place) => squeezed(place.text)),
    );
    expect(article.dateline?.date?.value ?? null).toBe(labels.dateline?.date ?? null);
    expect(article.dateline?.agencies.map((agency) => agency.id)).toEqual(labels.dateline?.agencies);
  });

  it('is credited as a reader would', () => {
    expect(article.credit?.agencies.map((agency) => agency.id) ?? null).toEqual(labels.credit?.agencies ?? null);
    expect(article.credit?.position ?? null).toBe(labels.credit?.position ?? null);
  });

  it('has its own text and nothing else in the body', () => {
    const body = squeezed(article.body.text) ?? '';
    expect(body.slice(0, labels.bodyStarts.length)).toBe(squeezed(labels.bodyStarts));
    expect(body.slice(-labels.bodyEnds.length)).toBe(squeezed(labels.bodyEnds));
    expect(article.body.paragraphs).toHaveLength(labels.paragraphs);
    expect([...new Set(article.notices.map((notice) => notice.kind))].sort()).toEqual([...labels.notices].sort());
  });

  it('gives the record kept beside it', async () => {
    await expect(`${JSON.stringify(article, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${name}.record.json`));
  });
});
