import type { Article } from '../model/record.ts';
import { listAgencies } from './parts.ts';

/** How often each value of something was met. */
export type Counter = Map<string, number>;

/** What is counted of stories; counts of several lots can be added up. */
export interface StoryCounts {
  stories: number;
  withoutDateline: number;
  withoutCredit: number;
  agencies: Counter;
  countries: Counter;
  places: Counter;
  years: Counter;
  months: Counter;
  languages: Counter;
  problems: Counter;
  /** Stories of each number of words. */
  words: Map<number, number>;
}

/** Nothing counted yet. */
export function emptyCounts(): StoryCounts {
  const [agencies, countries, places, years, months, languages, problems] = Array.from({ length: 7 }, () => new Map()) as Seven;
  const words = new Map<number, number>();
  return { stories: 0, withoutDateline: 0, withoutCredit: 0, agencies, countries, places, years, months, languages, problems, words };
}

type Seven = [Counter, Counter, Counter, Counter, Counter, Counter, Counter];

/** Counts a story in. */
export function countStory(counts: StoryCounts, article: Article): void {
  const { dateline, credit, date, language, diagnostics, body } = article;
  counts.stories += 1;
  if (!dateline) counts.withoutDateline += 1;
  if (!credit) counts.withoutCredit += 1;
  for (const { id } of listAgencies(article)) count(counts.agencies, id);
  const places = dateline?.places ?? [];
  for (const code of new Set(places.map(({ country }) => country?.code))) if (code) count(counts.countries, code);
  for (const name of new Set(places.map((place) => place.name ?? place.text))) count(counts.places, name);
  const day = date?.value ?? dateline?.date?.value ?? '';
  if (/^\d{4}/.test(day)) count(counts.years, day.slice(0, 4));
  if (/^\d{4}-\d\d/.test(day)) count(counts.months, day.slice(0, 7));
  if (language) count(counts.languages, language);
  for (const rule of new Set(diagnostics.map((problem) => problem.rule))) count(counts.problems, rule);
  count(counts.words, body.wordCount);
}

/** Adds others to the first; answers it. */
export function addCounts(counts: StoryCounts, others: StoryCounts): StoryCounts {
  counts.stories += others.stories;
  counts.withoutDateline += others.withoutDateline;
  counts.withoutCredit += others.withoutCredit;
  for (const name of ['agencies', 'countries', 'places', 'years', 'months', 'languages', 'problems'] as const)
    for (const [value, times] of others[name]) count(counts[name], value, times);
  for (const [words, times] of others.words) count(counts.words, words, times);
  return counts;
}

function count<T>(counter: Map<T, number>, value: T, times = 1): void {
  const before = counter.get(value);
  counter.set(before === undefined ? flat(value) : value, (before ?? 0) + times);
}

/** A copy that does not keep the story alive that the text was cut from. */
function flat<T>(value: T): T {
  return typeof value === 'string' ? (` ${value}`.slice(1) as T) : value;
}
