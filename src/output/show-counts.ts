import { count } from './parts.ts';
import type { Screen } from './screen.ts';
import type { Counter, StoryCounts } from './story-counts.ts';
import { makeStyle, type Style } from './style.ts';
import { visible } from './visible.ts';
import { cutEnd, widthOf } from './width.ts';

/** Values of each counter that are shown; the rest is one line. */
const SHOWN = 10;
const LONGEST_NAME = 28;

/** What was counted, for programs: counters as lists, the most frequent first, words as percentiles. */
export function countsAsJson(counts: StoryCounts): Record<string, unknown> {
  const { stories, withoutDateline, withoutCredit, words, ...counters } = counts;
  const lists = Object.entries(counters).map(([name, counter]) => [
    name,
    sorted(counter).map(([value, times]) => ({ value, stories: times })),
  ]);
  return { stories, withoutDateline, withoutCredit, words: percentiles(words), ...Object.fromEntries(lists) };
}

/** What was counted, for a person: shares, words, and a bar for each of the most frequent values. */
export async function showCounts(counts: StoryCounts, screen: Screen): Promise<string> {
  const style = await makeStyle(screen.colour);
  const { stories } = counts;
  const words = percentiles(counts.words);
  const head = [
    style.title(stories === 1 ? '1 story' : count(stories, 'stories')),
    `without a dateline  ${share(counts.withoutDateline, stories)}`,
    `without a credit    ${share(counts.withoutCredit, stories)}`,
    `words               median ${words.median}, 10 % have ${words.p10} or fewer, 10 % ${words.p90} or more, the longest ${words.most}`,
  ];
  const blocks = [
    formatBars('Agencies', sorted(counts.agencies), stories, screen, style),
    formatBars('Countries', sorted(counts.countries), stories, screen, style),
    formatBars('Places', sorted(counts.places), stories, screen, style),
    formatBars('Years', byValue(counts.years), stories, screen, style, Number.POSITIVE_INFINITY),
    formatBars('Months', sorted(counts.months), stories, screen, style),
    formatBars('Languages', sorted(counts.languages), stories, screen, style),
    formatBars('Problems', sorted(counts.problems), stories, screen, style),
  ];
  return [`${head.join('\n')}\n`, ...blocks.filter(Boolean)].join('\n');
}

function formatBars(
  title: string,
  rows: readonly [string, number][],
  stories: number,
  { width }: Screen,
  style: Style,
  most: number = SHOWN,
): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, most).map(([value, times]) => ({ name: cutEnd(visible(value), LONGEST_NAME), times }));
  const nameWidth = Math.max(...shown.map(({ name }) => widthOf(name)));
  const greatest = Math.max(...shown.map(({ times }) => times));
  const room = Math.max(width - nameWidth - 26, 8);
  const lines = shown.map(({ name, times }) => {
    const bar = '█'.repeat(Math.max(Math.round((times / greatest) * room), 1));
    return `  ${name}${' '.repeat(nameWidth - widthOf(name))}  ${style.label(bar)} ${share(times, stories)}`;
  });
  const left = rows.length - shown.length;
  return `${[style.strong(title), ...lines, ...(left > 0 ? [style.faint(`  … ${count(left, 'more')}`)] : [])].join('\n')}\n`;
}

function share(times: number, stories: number): string {
  const percent = stories === 0 ? 0 : (times / stories) * 100;
  return `${count(times, '')}(${percent < 10 ? percent.toFixed(1) : Math.round(percent)} %)`;
}

function sorted(counter: Counter): [string, number][] {
  return [...counter].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function byValue(counter: Counter): [string, number][] {
  return [...counter].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

interface Percentiles {
  least: number;
  p10: number;
  median: number;
  p90: number;
  p99: number;
  most: number;
}

/** The number of words that so many of a hundred stories do not exceed. */
function percentiles(words: ReadonlyMap<number, number>): Percentiles {
  const lengths = [...words].sort((a, b) => a[0] - b[0]);
  const stories = lengths.reduce((sum, [, times]) => sum + times, 0);
  const at = (part: number): number => {
    let passed = 0;
    for (const [length, times] of lengths) {
      passed += times;
      if (passed >= part * stories) return length;
    }
    return 0;
  };
  return { least: at(0), p10: at(0.1), median: at(0.5), p90: at(0.9), p99: at(0.99), most: at(1) };
}
