import type { BodyLine } from './body-lines.ts';

const WITHIN = 3000;

const SPELLINGS = ['Contact', 'CONTACT', 'contact'];
const OPENING = /[ \t]*(?:media |press |investor |company )?contact/iy;
/** What the words that may open a heading begin with: one character, in small letters two. */
const OPENING_CHARACTERS = '\tcCmMpPiI';
const OPENING_LETTERS: ReadonlySet<number> = new Set(['co', 'me', 'pr', 'in'].map((letters) => twoLetters(letters, 0)));

const HEADING = /\n[ \t]*(?:media |press |investor |company )?contacts?(?: information)?[ \t]*:?[ \t]*(?=\r?\n)/i;
const LINE = /\n[ \t]*(?:(?:media|press|investor|company) )?contacts?:[ \t]*\S/i;
const LONGEST_BEHIND = 600;
/** An address or a telephone number. */
const REACHED = /\S@\S|\d[\d ().-]{6,}\d/;

/** A press release ends with its contacts: under a heading of their own, `Media Contact:`, or behind it, `Contact: Otis Berrigan, press@…`; `to` without any. */
export function contactsStart(text: string, lines: readonly BodyLine[], from: number, to: number): number {
  const floor = Math.max(from, to - WITHIN);
  if (!lines.some(({ start }) => start >= floor && mayOpen(text, start))) return to;
  if (SPELLINGS.every((word) => text.indexOf(word, floor) < 0)) return to;
  const end = text.slice(floor, to);
  const heading = end.search(HEADING);
  const at = heading >= 0 ? heading : behindHeading(end);
  return at < 0 || floor + at <= from ? to : floor + at;
}

/** Whether a line may begin with the heading: looked at first, for most stories have none. */
function mayOpen(text: string, start: number): boolean {
  if (!OPENING_CHARACTERS.includes(text.charAt(start))) return false;
  if (text.charCodeAt(start) !== TAB && !OPENING_LETTERS.has(twoLetters(text, start))) return false;
  OPENING.lastIndex = start;
  return OPENING.test(text);
}

const TAB = 9;

function twoLetters(text: string, at: number): number {
  return ((text.charCodeAt(at) | 32) << 8) | text.charCodeAt(at + 1) | 32;
}

/** Offset of a heading whose contacts stand on its line and reach to the end; -1 for what only begins so. */
function behindHeading(end: string): number {
  const at = end.search(LINE);
  return at >= 0 && end.length - at <= LONGEST_BEHIND && REACHED.test(end.slice(at)) ? at : -1;
}
