import { isTaglineWord } from '../knowledge/notices.ts';
import { skipSpace, trimEnd } from '../text/chars.ts';

const LONGEST = 400;

/**
 * Start of the short paragraph under a rule of underscores that says who reported or where more is to be read, and is no part of the story:
 * `___` and `AP contributor Ines Callejar reported this story from Vicuna.` The rule itself is then an end mark; -1: there is none.
 */
export function taglineStart(text: string, from: number, line: number, end: number): number {
  const rules = text.indexOf('___', Math.max(from, end - LONGEST - 200));
  if (rules < 0 || rules >= end) return -1;
  const start = paragraphStart(text, from, line, end);
  const above = trimEnd(text, from, start);
  if (text.charCodeAt(above - 1) !== UNDERSCORE || end - start > LONGEST) return -1;
  const rule = text.lastIndexOf('\n', above - 1) + 1;
  return RULE.test(text.slice(Math.max(rule, above - 40), above)) && isTaglineWord(text.slice(start, end)) ? start : -1;
}

const UNDERSCORE = 95;
const RULE = /^[ \t]*_{3,}$/;

/** Goes back from a line to the first one after a blank line. */
function paragraphStart(text: string, from: number, line: number, end: number): number {
  let at = line;
  for (let lines = 0; lines < 5 && at > from && end - at <= LONGEST; lines += 1) {
    const above = trimEnd(text, from, at);
    const between = text.slice(above, at);
    if (text.charCodeAt(above - 1) === UNDERSCORE || between.indexOf('\n') !== between.lastIndexOf('\n')) break;
    at = skipSpace(text, Math.max(from, text.lastIndexOf('\n', above - 1) + 1), end);
  }
  return at;
}
