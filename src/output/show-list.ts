import type { Article } from '../model/record.ts';
import { count, countOf, listAgencies } from './parts.ts';
import { namePath, type Screen } from './screen.ts';
import { makeStyle, type Style } from './style.ts';
import { layTable } from './table.ts';
import { oneLine } from './visible.ts';
import { cutEnd, cutStart, widthOf } from './width.ts';

/** What a list keeps of a story; empty where the story has no such part. */
export interface StoryRow {
  path: string;
  index: number;
  date: string;
  place: string;
  agency: string;
  /** The headline, or the body's first words. */
  headline: string;
  isHeadline: boolean;
  words: number;
  problems: number;
  worst: 'error' | 'warning' | 'info' | null;
}

const ALIGN: ('left' | 'right')[] = ['left', 'left', 'left', 'left', 'left', 'right', 'right'];
const HEAD = ['File', 'Date', 'Place', 'Agency', 'Headline', 'Words', 'Problems'];
/** Screens narrower than this have one space between columns, others two. */
const ROOMY = 100;
const LONGEST_TEXT = 300;
/** Length of a day in ISO 8601: a list says no more of when. */
const DAY = 10;

/** Keeps of a record what its row in a list needs. */
export function summarise(article: Article): StoryRow {
  const { source, date, dateline, headline, body, diagnostics } = article;
  const severities = diagnostics.map(({ severity }) => severity);
  return {
    path: source.path,
    index: source.index,
    date: (date?.value ?? dateline?.date?.value ?? '').slice(0, DAY),
    place: brief(dateline?.places.map(({ text }) => text).join(' / ') ?? ''),
    agency: listAgencies(article)
      .map(({ id }) => id)
      .join(' '),
    headline: brief(headline?.text ?? body.text),
    isHeadline: headline !== null,
    words: body.wordCount,
    problems: diagnostics.length,
    worst: (['error', 'warning', 'info'] as const).find((severity) => severities.includes(severity)) ?? null,
  };
}

/** Several stories for a person: a row each, cut to the screen, and their number. */
export async function showList(stories: readonly StoryRow[], screen: Screen): Promise<string> {
  const style = await makeStyle(screen.colour);
  const severalIn = new Set(stories.filter(({ index }) => index > 0).map(({ path }) => path));
  const folder = sharedPath(stories);
  const cells = stories.map((story) => listCells(story, folder.length, severalIn.has(story.path)));
  const widths = fitColumns(cells, screen.width);
  const rows = cells.map((row, number) => paintRow(cutCells(row, widths), stories[number], style));
  const head = cutCells(HEAD, widths).map((name) => style.label(name));
  const table = layTable([head, ...rows], { align: ALIGN, gap: gapOf(screen.width), widths });
  const end = table.indexOf('\n') + 1;
  return `${table.slice(0, end)}${style.faint('─'.repeat(screen.width))}\n${table.slice(end)}\n${style.faint(formatTotal(stories, folder))}\n`;
}

function formatTotal(stories: readonly StoryRow[], folder: string): string {
  const problems = stories.reduce((sum, story) => sum + story.problems, 0);
  const place = folder ? ` in ${oneLine(namePath(folder))}` : '';
  return `${count(stories.length, 'stories')}${place}${problems > 0 ? `, ${countOf(problems, 'problem')}` : ''}`;
}

/** The file that all stories are in, or the folder with its slash: it need not be said in each row. Empty when there is none. */
function sharedPath(stories: readonly StoryRow[]): string {
  const [first = ''] = stories.map(({ path }) => path);
  if (stories.every(({ path }) => path === first)) return first;
  let end = first.lastIndexOf('/') + 1;
  while (end > 0 && !stories.every(({ path }) => path.startsWith(first.slice(0, end)))) end = first.lastIndexOf('/', end - 2) + 1;
  return first.slice(0, end);
}

function brief(text: string): string {
  return oneLine(text.slice(0, LONGEST_TEXT));
}

function listCells(story: StoryRow, folder: number, several: boolean): string[] {
  const name = oneLine(namePath(story.path.slice(folder)));
  const file = several ? `${name} #${story.index + 1}`.trim() : name;
  const cells = [file, story.date, story.place, story.agency, story.headline, String(story.words), String(story.problems || '')];
  return cells.map((cell) => cell || '–');
}

function gapOf(width: number): number {
  return width < ROOMY ? 1 : 2;
}

/** The width of each column: as wide as its widest cell, then the wide ones share what the screen has. */
function fitColumns(cells: readonly string[][], width: number): number[] {
  const widths = HEAD.map((name, column) => cells.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), widthOf(name)));
  const [file = 0, date = 0, place = 0, agency = 0, headline = 0, words = 0, problems = 0] = widths;
  const agencyWidth = Math.min(agency, Math.max(6, Math.floor(width / 8)));
  const room = Math.max(width - gapOf(width) * (HEAD.length - 1) - date - agencyWidth - words - problems, 24);
  const fileWidth = Math.min(file, Math.floor(room * 0.33));
  const placeWidth = Math.min(place, Math.floor(room * 0.27));
  return [fileWidth, date, placeWidth, agencyWidth, Math.min(headline, room - fileWidth - placeWidth), words, problems];
}

function cutCells(row: readonly string[], widths: readonly number[]): string[] {
  return row.map((cell, column) => (column === 0 ? cutStart : cutEnd)(cell, widths[column] ?? 0));
}

function paintRow(cells: string[], story: StoryRow | undefined, style: Style): string[] {
  const [file = '', date = '', place = '', agency = '', headline = '', words = '', problems = ''] = cells;
  const paint = { error: style.error, warning: style.warning, info: style.notice };
  const quiet = (cell: string): string => (cell === '–' ? style.faint(cell) : cell);
  const marked = story?.worst ? paint[story.worst](problems) : quiet(problems);
  return [
    style.strong(file),
    quiet(date),
    quiet(place),
    quiet(agency),
    story?.isHeadline ? headline : style.faint(headline),
    words,
    marked,
  ];
}
