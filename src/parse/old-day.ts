import { DAY_PARTS, DAY_PHRASES, MONTHS_NEAR } from '../knowledge/tables/day-phrases.ts';
import { once } from '../text/once.ts';
import { dated, dayAt, skipPoint } from './date-parts.ts';
import { readDayAlone } from './date-words.ts';
import type { DateMatch } from './matches.ts';
import { BREAK, DASH, endOf, isTight, kindAt, OPEN, STOP, startOf, type Tokens, WORD, wordAt } from './tokens.ts';
import { factsAt } from './word-facts.ts';
import { skipOrdinal } from './written-date.ts';

const phrases = once(() => new Set(DAY_PHRASES));
const parts = once(() => new Set(DAY_PARTS));
const near = once(() => new Set(MONTHS_NEAR));

/** A day as papers of the telegraph's age print it behind a place and a comma: `This Day`, `Sunday Night`, `the 3d inst.` Its date is not told. */
export function readOldDay(tokens: Tokens, index: number): DateMatch | null {
  return phraseAt(tokens, index) ?? weekdayAt(tokens, index) ?? dayOfNearMonth(tokens, index);
}

function phraseAt(tokens: Tokens, index: number): DateMatch | null {
  for (const count of [3, 2, 1]) {
    const next = index + count;
    if (kindAt(tokens, next - 1) !== WORD) continue;
    if (phrases().has(tokens.text.slice(startOf(tokens, index), endOf(tokens, next - 1)).toLowerCase()))
      return closed(tokens, index, next, null);
  }
  return null;
}

function weekdayAt(tokens: Tokens, index: number): DateMatch | null {
  const weekday = factsAt(tokens, index)?.weekdays[0]?.weekday ?? null;
  if (weekday === null) return null;
  const short = endOf(tokens, index) - startOf(tokens, index) < SHORTEST_WEEKDAY;
  // `SINGAPORE, Sat. —`: shortened, it takes its point and a mark.
  if (short) {
    if (!factsAt(tokens, index)?.weekdays.some(({ languages }) => languages.includes('en'))) return null;
    const closes = kindAt(tokens, index + 1) === STOP && [DASH, BREAK, OPEN].includes(kindAt(tokens, index + 2));
    return closes ? closed(tokens, index, index + 2, weekday) : null;
  }
  const part = kindAt(tokens, index + 1) === WORD && parts().has(wordAt(tokens, index + 1).toLowerCase());
  return closed(tokens, index, part ? index + 2 : index + 1, weekday);
}

const SHORTEST_WEEKDAY = 5;

/** Prose may begin with such a word, too: a mark must end it. */
function closed(tokens: Tokens, index: number, next: number, weekday: number | null): DateMatch | null {
  if (
    kindAt(tokens, next) === WORD ||
    (kindAt(tokens, next) === DASH &&
      isTight(tokens, next) &&
      isTight(tokens, next + 1) &&
      kindAt(tokens, next + 1) === WORD &&
      /^\p{Ll}/u.test(wordAt(tokens, next + 1)))
  )
    return null;
  return { ...dated(tokens, index, next, [], null, null, null), weekday };
}

function dayOfNearMonth(tokens: Tokens, index: number): DateMatch | null {
  const first = kindAt(tokens, index) === WORD && wordAt(tokens, index).toLowerCase() === 'the' ? index + 1 : index;
  const day = dayAt(tokens, first);
  if (day === null) return null;
  const at = skipOrdinal(tokens, first + 1);
  if (kindAt(tokens, at) !== WORD || !near().has(wordAt(tokens, at).toLowerCase())) return null;
  return { ...dated(tokens, index, skipPoint(tokens, at + 1), [], null, day, null), month: null };
}

/** A day alone between a place and a point with a dash: `PARÍS 4. —`. */
export function readDayBeforeDash(tokens: Tokens, index: number): DateMatch | null {
  const day = readDayAlone(tokens, index);
  return day !== null && kindAt(tokens, day.next) === STOP && kindAt(tokens, day.next + 1) === DASH ? day : null;
}
