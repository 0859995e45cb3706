import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/model/record.ts';
import { parseArticle } from '../src/resolve/parse-article.ts';
import { openTestGazetteer } from './knowledge/open-test-gazetteer.ts';

interface GoldDateline {
  text?: string | null;
  places?: { text: string; city?: string | null; country?: string | null }[];
  date?: string | null;
  agencies?: string[];
}

interface Gold {
  headline?: string | null;
  byline?: string[];
  dateline?: GoldDateline | null;
  credit?: { agencies: string[] } | null;
  body_starts?: string | null;
}

interface Labelled {
  raw: string;
  gold: Gold;
}

const MEASURES = [
  'dateline there',
  'no dateline',
  'dateline text',
  'places',
  'city',
  'country',
  'date',
  'agencies',
  'credit',
  'byline',
  'headline',
  'body start',
] as const;
type Measure = (typeof MEASURES)[number];

/** How many of each must be right at least, of how many. */
const RIGHT: Readonly<Record<string, Readonly<Record<Measure, readonly [right: number, of: number]>>>> = {
  english: {
    'dateline there': [193, 197],
    'no dateline': [22, 25],
    'dateline text': [191, 197],
    places: [188, 194],
    city: [173, 182],
    country: [182, 189],
    date: [192, 193],
    agencies: [160, 161],
    credit: [170, 172],
    byline: [223, 226],
    headline: [41, 45],
    'body start': [216, 224],
  },
  languages: {
    'dateline there': [212, 219],
    'no dateline': [29, 30],
    'dateline text': [210, 217],
    places: [209, 217],
    city: [203, 213],
    country: [202, 215],
    date: [207, 211],
    agencies: [158, 159],
    credit: [177, 181],
    byline: [247, 249],
    headline: [25, 26],
    'body start': [235, 243],
  },
  pages: {
    'dateline there': [154, 158],
    'no dateline': [51, 51],
    'dateline text': [147, 151],
    places: [153, 157],
    city: [149, 154],
    country: [151, 157],
    date: [156, 156],
    agencies: [117, 119],
    credit: [142, 145],
    byline: [214, 218],
    headline: [131, 133],
    'body start': [195, 212],
  },
  'old-and-traps': {
    'dateline there': [128, 137],
    'no dateline': [75, 83],
    'dateline text': [117, 132],
    places: [115, 127],
    city: [113, 125],
    country: [117, 127],
    date: [115, 120],
    agencies: [124, 128],
    credit: [186, 194],
    byline: [209, 210],
    headline: [46, 49],
    'body start': [151, 167],
  },
  mixed: {
    'dateline there': [133, 136],
    'no dateline': [35, 37],
    'dateline text': [130, 136],
    places: [124, 128],
    city: [120, 127],
    country: [123, 127],
    date: [132, 133],
    agencies: [116, 119],
    credit: [144, 149],
    byline: [176, 176],
    headline: [43, 44],
    'body start': [162, 169],
  },
};

const gazetteer = openTestGazetteer();

function squeezed(text: string | null | undefined): string {
  return (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** White space squeezed, and the marks around a dateline or place left out. */
function bare(text: string | null | undefined): string {
  return squeezed(text)
    .replace(/^[*\s]+/u, '')
    .replace(/[\s\-‐-―−:._/|>,。】]+$/u, '');
}

function plain(text: string | null | undefined): string {
  return squeezed(text)
    .normalize('NFD')
    .replace(/\p{M}|[.’'`]/gu, '')
    .toLowerCase();
}

function same(found: readonly string[], wanted: readonly string[]): boolean {
  return JSON.stringify([...found].sort()) === JSON.stringify([...wanted].sort());
}

/** Ids with `x-` stand for agencies that have none in common. */
function sameAgencies(found: readonly { id: string }[], wanted: readonly string[]): boolean | null {
  return wanted.some((id) => id.startsWith('x-')) ? null : same([...new Set(found.map(({ id }) => id))], wanted);
}

/** Of each measure that the labels speak of, whether the record is right. */
function judge(article: Article, gold: Gold): Partial<Record<Measure, boolean | null>> {
  const judged: Partial<Record<Measure, boolean | null>> = gold.dateline === undefined ? {} : judgeDateline(article, gold.dateline);
  if (gold.credit !== undefined) judged.credit = sameAgencies(article.credit?.agencies ?? [], gold.credit?.agencies ?? []);
  if (gold.byline !== undefined) judged.byline = same((article.byline?.names ?? []).map(plain), gold.byline.map(plain));
  if (gold.headline) judged.headline = squeezed(article.headline?.text) === squeezed(gold.headline);
  if (gold.body_starts) judged['body start'] = squeezed(article.body.text).startsWith(squeezed(gold.body_starts));
  return judged;
}

function judgeDateline({ dateline }: Article, gold: GoldDateline | null): Partial<Record<Measure, boolean | null>> {
  if (gold === null) return { 'no dateline': dateline === null };
  const judged: Partial<Record<Measure, boolean | null>> = { 'dateline there': dateline !== null };
  if (gold.text != null) judged['dateline text'] = bare(dateline?.text) === bare(gold.text);
  const [wanted] = gold.places ?? [];
  if (wanted !== undefined) {
    judged.places = same(
      (dateline?.places ?? []).map(({ text }) => bare(text)),
      (gold.places ?? []).map(({ text }) => bare(text)),
    );
    if (wanted.city) judged.city = plain(dateline?.places[0]?.name) === plain(wanted.city);
    if (wanted.country) judged.country = dateline?.places[0]?.country?.code === wanted.country;
  }
  if (gold.date !== undefined) {
    const value = dateline?.date?.value ?? null;
    judged.date = gold.date?.startsWith('--') ? value?.slice(-5) === gold.date.slice(2) : value === gold.date;
  }
  if (gold.agencies !== undefined) judged.agencies = sameAgencies(dateline?.agencies ?? [], gold.agencies);
  return judged;
}

function count(file: string): Record<Measure, [right: number, of: number]> {
  const counts = Object.fromEntries(MEASURES.map((measure) => [measure, [0, 0]])) as Record<Measure, [number, number]>;
  const lines = readFileSync(new URL(`labelled/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    const { raw, gold } = JSON.parse(line) as Labelled;
    for (const [measure, right] of Object.entries(judge(parseArticle(raw, { gazetteer }), gold))) {
      if (right === null) continue;
      counts[measure as Measure][1] += 1;
      if (right) counts[measure as Measure][0] += 1;
    }
  }
  return counts;
}

describe('labelled stories', () => {
  it.each(['english', 'languages', 'pages', 'old-and-traps', 'mixed'])('of %s no fewer are right than before', (file) => {
    const found = count(file);
    const wanted = RIGHT[file];
    for (const measure of MEASURES) {
      expect(found[measure][1], `${measure}: labels`).toBe(wanted?.[measure][1]);
      expect(found[measure][0], `${measure}: right`).toBeGreaterThanOrEqual(wanted?.[measure][0] ?? 0);
    }
  });
});
