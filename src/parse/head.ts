import { isTitle } from '../knowledge/credits.ts';
import { skipSpace, trimEnd } from '../text/chars.ts';
import { type Line, lineFrom, lineStart } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { readCredit } from './credit.ts';
import { takeInline } from './head-inline.ts';
import { emptyHead, type Head, takeLine } from './head-lines.ts';
import {
  headlineBeforeCapitals,
  headlineOf,
  isDeck,
  isLabelLine,
  isOutdented,
  isPrintedTwice,
  isProse,
  LONGEST_HEADLINE,
  looksLikeHeadline,
  MAX_LINES,
} from './headline.ts';
import { readNameAlone, readPlainByline } from './plain-byline.ts';
import { isTimestamp } from './timestamp.ts';

/** Reads what stands between the header and the dateline at `dateline`. */
export function readHeadBefore(text: string, from: number, dateline: number): Head {
  const head = emptyHead(dateline);
  if (skipSpace(text, from, dateline) >= dateline) return head;
  const inline = lineStart(text, dateline, from);
  const above = skipSpace(text, inline, dateline) < dateline ? inline : dateline;
  const texts: Line[] = [];
  let at = from;
  let letterhead = 0;
  for (let lines = 0; lines < MAX_LINES && at < above; lines += 1) {
    const found = lineFrom(text, at, above);
    if (found === null) break;
    const line = withoutMarks(text, found);
    const next = lineFrom(text, found.end, above);
    const kind = next !== null && takeNameOverBearer(text, line, next, head) ? 'byline' : takeLine(text, line, head);
    if (kind === 'marker' && head.byline === null) letterhead = texts.length;
    if (kind === 'text' && (next === null || !isPrintedTwice(text, line, next))) texts.push(line);
    at = found.end;
  }
  takeNameAlone(text, texts, head, above);
  head.headline ??= headlineOf(text, texts.length > letterhead ? texts.slice(letterhead) : texts);
  if (above < dateline) takeInline(text, skipSpace(text, above, dateline), trimEnd(text, above, dateline), head);
  return head;
}

/** Takes `Ana Ruiz` above `Repórter da Agência Brasil`: a name, and what its bearer is. */
function takeNameOverBearer(text: string, line: Line, next: Line, head: Head): boolean {
  if (head.byline !== null || next.blankBefore || !/^\p{L}+\s/u.test(text.slice(next.start, next.start + 24))) return false;
  const named = readNameAlone(text, line.start, line.end);
  if (named === null || !isTitle(text.slice(next.start, next.end).split(/\s/u)[0] ?? '')) return false;
  if ((readCredit(text, next.start, next.end)?.agencies.length ?? 0) === 0) return false;
  head.byline = named;
  return true;
}

/** Agencies mark the lines of a headline and byline: `^Orchid Growers Send Barge<`, `^By LENA MORRIS=`. */
function withoutMarks(text: string, line: Line): Line {
  if (text.charCodeAt(line.start) !== CARET) return withoutButton(text, line);
  const start = skipSpace(text, line.start + 1, line.end);
  const last = text.charAt(line.end - 1);
  return { start, end: last === '<' || last === '=' ? trimEnd(text, start, line.end - 1) : line.end, blankBefore: line.blankBefore };
}

const CARET = 94;

/** `Read More »India's bears walk home`: the button of the story before. */
function withoutButton(text: string, line: Line): Line {
  const unit = text.charCodeAt(line.start);
  if (unit !== 82 && unit !== 114) return line;
  const button = /^read more\s*[»>]+\s*(?=\p{Lu})/iu.exec(text.slice(line.start, Math.min(line.end, line.start + 24)));
  return button === null ? line : { ...line, start: line.start + button[0].length };
}

/** Between headline and dateline a line that is a name alone, or a name and its paper, is the byline: `Ana Ruiz`, `Anders Fjell, Star Tribune`. */
function takeNameAlone(text: string, texts: Line[], head: Head, dateline: number): void {
  const last = texts.at(-1);
  if (last === undefined || texts.length < 2 || head.byline !== null) return;
  for (let i = 1; i < texts.length; i += 1) {
    const { start, end } = texts[i] as Line;
    const plain = readPlainByline(text, start, end);
    if (plain === null) continue;
    head.byline = plain;
    texts.splice(i, 1);
    return;
  }
  const named = readNameAlone(text, last.start, last.end);
  const headline = headlineOf(text, texts.slice(0, -1));
  if (named === null || headline === null || skipSpace(text, last.end, dateline) < dateline) return;
  if (text.slice(headline.start, headline.end).split(/\s+/u).length < SHORTEST_HEADLINE) return;
  head.byline = named;
  texts.pop();
}

/** Words: a name below a shorter line is rather a headline below a section's name. */
const SHORTEST_HEADLINE = 4;

/** Reads the head of a story without a dateline, up to its first line of prose. */
export function readHeadAlone(text: string, from: number, to: number): Head {
  const head = emptyHead(skipSpace(text, from, to));
  let letterhead: Span | null = null;
  let at = from;
  for (let lines = 0; lines < MAX_LINES; lines += 1) {
    const found = lineFrom(text, at, to);
    if (found === null) return withoutRows(text, from, to, withHeadline(head, letterhead));
    const line = withoutMarks(text, found);
    const kind = takeLine(text, line, head);
    if (kind === 'marker' && head.headline !== null && head.byline === null) {
      letterhead ??= head.headline;
      head.headline = null;
    }
    if (kind === 'text') {
      const next = lineFrom(text, found.end, to);
      if (next !== null && isPassedOver(text, line, next, head, to)) {
        at = found.end;
        continue;
      }
      if (head.headline !== null && isTitleOf(text, head.headline, line)) {
        head.headline = { start: line.start, end: line.end };
        at = found.end;
        head.end = skipSpace(text, at, to);
        continue;
      }
      const run = head.headline === null ? headlineBeforeCapitals(text, line) : -1;
      if (run > 0) {
        head.headline = { start: line.start, end: run };
        head.end = skipSpace(text, run, to);
        return head;
      }
      if (head.headline !== null || next === null || !(looksLikeHeadline(text, line, next) || isAboveAside(text, line, next))) {
        head.end = line.start;
        return withHeadline(head, letterhead);
      }
      head.headline = { start: line.start, end: line.end };
    }
    at = found.end;
    head.end = skipSpace(text, at, to);
  }
  return withHeadline(head, letterhead);
}

const SHORTEST_TITLE = 16;

/** A page's title, read for the headline, is the headline with the site's name: `Kite comes home - Business - Al Jazeera English`. */
function isTitleOf(text: string, title: Span, { start, end }: Line): boolean {
  const headline = text.slice(start, end);
  return (
    end - start >= SHORTEST_TITLE &&
    title.end - title.start > end - start &&
    /^\s[-–|]\s/u.test(text.slice(title.start + headline.length, title.start + headline.length + 3)) &&
    text.startsWith(headline, title.start)
  );
}

function withHeadline(head: Head, letterhead: Span | null): Head {
  head.headline ??= letterhead;
  return head;
}

/** Labels, decks, and headlines printed twice. */
function isPassedOver(text: string, line: Line, next: Line, head: Head, to: number): boolean {
  if (isPrintedTwice(text, line, next)) return true;
  if (head.headline === null) return isLabelLine(text, line, next) && !isProse(text, next) && !isAboveAside(text, line, next);
  return (
    isLabelLine(text, line, next) ||
    (isDeck(text, line, next) && goesOn(text, next, to)) ||
    isOutdented(text, line, next) ||
    (next.end - next.start > line.end - line.start &&
      text.slice(line.start, line.end) === text.slice(head.headline.start, head.headline.end))
  );
}

const SHORTEST_BODY = 40;

/** Below a deck and what follows it stands the story: a last paragraph above its credit is none. */
function goesOn(text: string, next: Line, to: number): boolean {
  const after = lineFrom(text, next.end, to);
  return (
    after !== null &&
    to - after.start >= SHORTEST_BODY &&
    text.charCodeAt(after.start) !== OPENING_BRACKET &&
    after.end - after.start >= SHORTEST_BODY / 2
  );
}

const OPENING_BRACKET = 40;

/** A first line above a byline, a credit or a time stamp: `Today in History` over `By The Associated Press`. */
function isAboveAside(text: string, line: Line, next: Line): boolean {
  if (line.end - line.start > LONGEST_HEADLINE || /[.!?。:)]$/u.test(text.charAt(line.end - 1))) return false;
  if (/[.!?] \p{Lu}\p{Ll}/u.test(text.slice(line.start, line.end))) return false;
  return isTimestamp(text, next.start, next.end) || takeLine(text, next, emptyHead(0)) === 'byline';
}

/** A head that reaches to the story's end has taken a table for labels and times: `1. Danor 5:58.40` under a headline is the story. */
function withoutRows(text: string, from: number, to: number, head: Head): Head {
  if (head.headline === null) return head;
  const { headline, slugline, byline, notices, credits } = head;
  const parts = [headline, slugline, byline, ...notices, ...credits];
  head.end = skipSpace(text, Math.max(from, ...parts.map((part) => part?.end ?? 0)), to);
  return head;
}
