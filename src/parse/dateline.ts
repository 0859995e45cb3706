import { CERTAIN, ENOUGH, insideLines, MAX_LINES, PROSE_BEFORE, WINDOW } from './dateline-inside.ts';
import { consider, type Reading, readingAt, type Search } from './dateline-search.ts';
import { isHeadlineBefore } from './dateline-weights.ts';
import { BAR, BREAK, CLOSE, END, isTight, kindAt, NUMBER, OPEN, openTokens, SLASH, startOf, type Tokens, WORD, wordAt } from './tokens.ts';
import type { Surroundings } from './weights.ts';

/** The reading taken, or none; and what else was weighed. */
export interface DatelineChoice {
  taken: Reading | null;
  /** The best reading that was not taken. */
  runnerUp: Reading | null;
}

/** Finds the dateline in the head of a story that starts at `from`: the best reading at the start of a line, else inside one. */
export function findDateline(from: number, to: number, around: Surroundings): DatelineChoice {
  const tokens = openTokens(around.text, from, Math.min(to, from + WINDOW));
  const search: Search = { tokens, around, best: null, second: null };
  atLineStarts(search);
  if ((search.best?.score ?? 0) < CERTAIN || search.best?.places.some(isHeadlineBefore)) insideLines(search);
  const best = search.best;
  return best !== null && best.score >= ENOUGH ? { taken: best, runnerUp: search.second } : { taken: null, runnerUp: best };
}

function atLineStarts(search: Search): void {
  const { tokens } = search;
  let at = 0;
  let prose = 0;
  for (let line = 0; line < MAX_LINES; line += 1) {
    const first = firstOfLine(tokens, at);
    if (kindAt(tokens, first) === END) return;
    const against = prose * PROSE_BEFORE + (isBullet(tokens, first - 1) ? BULLET : 0);
    const reading = readingAt(search, first, against) ?? afterNumber(search, first, prose);
    consider(search, reading);
    if (reading !== null && reading.score >= CERTAIN) return;
    const next = nextLine(tokens, first);
    if (isProse(tokens, first, next)) prose += 1;
    if (isListIntro(tokens, first, next)) prose += LIST_INTRO;
    at = next;
  }
}

/** A place after a bullet is an item of a list rather. */
const BULLET = 0.8;

function isBullet(tokens: Tokens, index: number): boolean {
  return index >= 0 && kindAt(tokens, index) === BAR;
}

/** A line number or the rest of one may stand before the place: `0    LONDON, April 29 -`. */
function afterNumber(search: Search, first: number, prose: number): Reading | null {
  if (kindAt(search.tokens, first) !== NUMBER || kindAt(search.tokens, first + 1) !== WORD || isTight(search.tokens, first + 1))
    return null;
  return readingAt(search, first + 1, prose * PROSE_BEFORE);
}

/** Goes over bullets, dashes, asterisks and other marks before a line's first word: `****PARIS`. */
function firstOfLine(tokens: Tokens, index: number): number {
  let at = index;
  for (;;) {
    const kind = kindAt(tokens, at);
    if (kind === OPEN && isTextMark(tokens, at)) {
      at += 3;
      continue;
    }
    if (kind === WORD || kind === NUMBER || kind === OPEN || kind === SLASH || kind === END) return at;
    at += 1;
  }
}

const TEXT_MARKS = new Set(['text', 'excerpt', 'excerpts', 'article', 'summary', 'report', 'passage']);

/** `[Text] Ljubovija --`: the monitors' word for what they took over. */
function isTextMark(tokens: Tokens, at: number): boolean {
  return kindAt(tokens, at + 1) === WORD && kindAt(tokens, at + 2) === CLOSE && TEXT_MARKS.has(wordAt(tokens, at + 1).toLowerCase());
}

function nextLine(tokens: Tokens, index: number): number {
  let at = index;
  while (kindAt(tokens, at) !== BREAK && kindAt(tokens, at) !== END) at += 1;
  return kindAt(tokens, at) === BREAK ? at + 1 : at;
}

/** As many paragraphs of prose: `Some hours for the world's tide clocks, as reported Friday:` opens a list of places. */
const LIST_INTRO = 6;
const SHORTEST_INTRO = 50;

function isListIntro(tokens: Tokens, first: number, next: number): boolean {
  const start = startOf(tokens, first);
  const end = startOf(tokens, next);
  return end - start > SHORTEST_INTRO && /[a-z]:\s*$/u.test(tokens.text.slice(end - 4, end));
}

const PROSE_LENGTH = 120;

function isProse(tokens: Tokens, first: number, next: number): boolean {
  const start = startOf(tokens, first);
  const end = startOf(tokens, next);
  return end - start > PROSE_LENGTH && /[.!?…"”’)]\s*$/u.test(tokens.text.slice(end - 4, end));
}
