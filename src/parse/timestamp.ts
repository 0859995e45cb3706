import { once } from '../text/once.ts';
import { readClock } from './clock-words.ts';
import { readDate } from './date-words.ts';
import { END, kindAt, NUMBER, openTokens, WORD, wordAt } from './tokens.ts';

const LONGEST = 110;
const STRANGERS = 3;
const FILLERS = once(
  () =>
    /^(?:published|updated|update|posted|last|modified|first|on|at|am|pm|ist|gmt|utc|est|edt|news|page|local|time|date|hrs|hours|by|in|minutes|ago|years|uhr|le|el|il|den|mis|à|jour|publié|stand|created|the|of)$/iu,
);

/** Whether a line says little but when, with no more than `most` other words: `Tuesday, 11.06.2012 / 5:12 PM / News`, `Updated: July 23, 2012`, `15:40 IST`. */
export function isTimestamp(text: string, start: number, end: number, most: number = STRANGERS): boolean {
  if (end - start > LONGEST) return false;
  const tokens = openTokens(text, start, end);
  let dated = false;
  let strangers = 0;
  for (let at = 0; kindAt(tokens, at) !== END; ) {
    const date = readDate(tokens, at);
    const clock = date === null ? readClock(tokens, at) : null;
    if (date !== null && (date.day !== null || date.year !== null)) dated = true;
    if (clock !== null) dated = true;
    if (date === null && clock === null) {
      const kind = kindAt(tokens, at);
      if (kind === WORD && !FILLERS().test(wordAt(tokens, at))) strangers += 1;
      if (kind === NUMBER && strangers > 0) strangers += 1;
    }
    at = date?.next ?? clock?.next ?? at + 1;
  }
  return dated && strangers <= most;
}
