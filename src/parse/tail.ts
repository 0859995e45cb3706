import { skipSpace, trimEnd } from '../text/chars.ts';
import { lineStart } from '../text/lines.ts';
import type { BodyLine } from './body-lines.ts';
import { contactsStart } from './contacts.ts';
import { agenciesWithin, type CreditMatch, readCredit } from './credit.ts';
import { isEndMark } from './end-mark.ts';
import { taglineStart } from './tagline.ts';
import { tailFurnitureStart } from './tail-furniture.ts';
import { copyrightLine, mayBeAside, type Tail, wholeLine } from './tail-lines.ts';
import { noticeKind } from './tail-notice.ts';
import { trailingCredit } from './trailing-credit.ts';

const MAX_PARTS = 14;

/** Takes credits, sign-offs, notices and end marks off the end of a story, one after another from the last; `lines` are those of the stretch. */
export function readTail(text: string, lines: readonly BodyLine[], from: number, to: number): Tail {
  const end = Math.min(contactsStart(text, lines, from, to), tailFurnitureStart(text, lines, to));
  const tail: Tail = { bodyEnd: trimEnd(text, from, end), credits: [], copyrights: [], notices: [] };
  for (let parts = 0; parts < MAX_PARTS && tail.bodyEnd > from; parts += 1) {
    const start = takeLast(text, from, tail);
    if (start < 0) break;
    tail.bodyEnd = trimEnd(text, from, start);
  }
  tail.credits.reverse();
  tail.copyrights.reverse();
  tail.notices.reverse();
  return tail;
}

const LONGEST_LINE = 400;

/** Takes one part off the end; answers its start, or -1 when the end is the story's own. */
function takeLast(text: string, from: number, tail: Tail): number {
  const end = tail.bodyEnd;
  const floor = Math.max(from, end - 2000);
  const found = text.lastIndexOf('\n', end - 1) + 1;
  const start = skipSpace(text, found > floor ? found : lineStart(text, end, floor), end);
  if (end - start <= LONGEST_LINE && start > from && mayBeAside(text, start, end)) {
    const taken = wholeLine(text, start, end, tail);
    if (taken >= 0) return taken;
  }
  const tagline = taglineStart(text, from, start, end);
  if (tagline >= 0) {
    tail.notices.push({ start: tagline, end, kind: 'tagline' });
    return tagline;
  }
  return inline(text, { from, start: Math.max(start, end - 700), end }, tail, start === from || start === floor);
}

/** The last line of what is left, and where the story's own text begins: nothing is taken from before it. */
interface LastLine {
  from: number;
  start: number;
  end: number;
}

/** Parts at the end of the last paragraph: `… global criticism. — AFP`, `… said. (Reuters)`, `… on Sunday.        REUTER`. */
function inline(text: string, line: LastLine, tail: Tail, only: boolean): number {
  const { start, end } = line;
  const bracket = bracketed(text, line, tail);
  if (bracket >= 0) return bracket;
  const credit = trailingCredit(text, start, end, only);
  if (credit === null) return -1;
  tail.credits.push(credit);
  return credit.start;
}

function bracketed(text: string, { from, start, end }: LastLine, tail: Tail): number {
  const close = text.charCodeAt(end - 1) === 46 ? end - 2 : end - 1;
  if (!CLOSING.includes(text.charAt(close)) || close <= start) return -1;
  const open = openingBracket(text, close, wrappedFrom(text, start, Math.max(from, end - LONGEST_BRACKET)));
  return open < 0 ? -1 : wholeBracket(text, open, end, tail);
}

const CLOSING = ')]）】］';
const LONGEST_BRACKET = 500;

/** Where the hard-wrapped lines begin that end in the one at `start`: at a blank line, or at the floor. */
function wrappedFrom(text: string, start: number, floor: number): number {
  let at = start;
  while (at > floor) {
    const above = text.lastIndexOf('\n', at - 2) + 1;
    if (above <= floor || above >= at || text.slice(above, at).trim() === '') break;
    at = above;
  }
  return at;
}

function wholeBracket(text: string, open: number, end: number, tail: Tail): number {
  if (isEndMark(text, open, end)) return open;
  const kind = noticeKind(text, open, end);
  if (kind !== null) {
    tail.notices.push({ start: open, end, kind });
    return open;
  }
  const copyright = copyrightLine(text, open, end);
  if (copyright !== null) {
    tail.copyrights.push(copyright);
    return open;
  }
  const credit = readCredit(text, open, end) ?? sharedCredit(text, open, end);
  if (credit === null) return -1;
  tail.credits.push(credit);
  return open;
}

function openingBracket(text: string, close: number, floor: number): number {
  let depth = 0;
  for (let i = close; i >= floor; i -= 1) {
    const char = text.charAt(i);
    if (')]）】］'.includes(char)) depth += 1;
    else if ('([（【［'.includes(char)) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

const LONGEST_SHARED = 60;

/** A paper's own service beside an agency's: `(Herald Service and A.A.P.)`. */
function sharedCredit(text: string, start: number, end: number): CreditMatch | null {
  if (
    end - start > LONGEST_SHARED ||
    !/^\((?:\p{Lu}[\p{L}.'’-]*[ ,]*)+(?:(?:and|&) )?(?:[Tt]he )?\p{Lu}[\p{L}. '’-]*\)\.?$/u.test(text.slice(start, end))
  )
    return null;
  const agencies = agenciesWithin(text, start, end, true);
  return agencies.length === 0 ? null : { start, end, agencies, introduced: true };
}
