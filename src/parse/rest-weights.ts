import { placeWeight } from '../knowledge/cities.ts';
import { isLabel } from '../knowledge/labels.ts';
import { opensStamp } from '../knowledge/notices.ts';
import { CASELESS, classOf, LOWER, skipSpace, trimEnd, UPPER } from '../text/chars.ts';
import { lineFrom, lineStart } from '../text/lines.ts';
import { readByline } from './byline.ts';
import type { Ending } from './dateline-ending.ts';
import type { AgencyMatch } from './matches.ts';
import type { Scan } from './scan.ts';
import { isTimestamp } from './timestamp.ts';
import { type Add, W } from './weights.ts';

export function weighRest(scan: Scan, ending: Ending, text: string, add: Add): void {
  const at = skipSpace(text, ending.end, text.length);
  if (scan.places.length === 0 && (at >= text.length || (!inBrackets(scan) && isTimestampLine(text, scan, ending, at))))
    add('a line that only says when', W.timestamp);
  else if (scan.places.length > 0 && scan.date !== null && !scan.agencies.some(isNewsAgency) && isPageStamp(text, scan, ending))
    add('a line that only says when', W.timestamp);
  if (ending.kind === 'bar' && isShortCell(text, ending.end)) add("a page's menu", W.row);
  if (at >= text.length) {
    add('nothing follows', W.nothingFollows);
    return;
  }
  if (
    scan.places.length > 0 &&
    scan.agencies.length === 0 &&
    scan.date === null &&
    /^\d+[,;.:]? /u.test(text.slice(at, at + 8)) &&
    /^\d+[,;.:]/u.test(text.slice(at, at + 8))
  )
    add('a score or a list follows', W.score);
  const strong = scan.agencies.length > 0 || (scan.date !== null && scan.date.day !== null);
  const kind = classOf(text.charCodeAt(at));
  if ((kind & LOWER) !== 0)
    add(
      'a small letter follows',
      strong &&
        (scan.places.length > 0 || scan.agencies.length > 0) &&
        ending.kind !== 'word' &&
        (ending.kind !== 'colon' || scan.agencies.length > 0)
        ? smallLetterAfterStrong(scan, ending, text)
        : W.smallLetterFollows,
    );
  if (ending.kind === 'word' && (kind & UPPER) === 0 && (kind & CASELESS) === 0 && !strong) add('no capital follows', W.smallLetterFollows);
  if (scan.date?.start === scan.start && scan.agencies.length === 0 && isDateList(scan, text, at)) add('a list of dates', W.dateList);
  if (scan.agencies.length === 0 && isPictureLine(text, at)) add("a picture's line", W.picture);
  if (strong) return;
  weighProse(scan, ending, text, at, add);
}

/** `CHICAGO (AP) is how the yellow strip begins` is a sentence; in copy without capitals the story, too, begins in small letters. */
function smallLetterAfterStrong(scan: Scan, ending: Ending, text: string): number {
  if (scan.agencies.length === 0) return W.smallLetterFollowsDate;
  const small = (classOf(text.charCodeAt(scan.start)) & LOWER) !== 0;
  return ending.separator === null && scan.date === null && !small ? W.smallLetterFollows : W.smallLetterFollowsStrong;
}

/** `Nov. 17 – Opening night` above or below another line that begins with the month. */
function isDateList(scan: Scan, text: string, at: number): boolean {
  const month = /^\p{L}{3,}/u.exec(text.slice(scan.start, scan.start + 20))?.[0];
  if (month === undefined) return false;
  const near = text.slice(Math.max(0, scan.start - 200), Math.min(text.length, at + 400));
  return near.split(`\n${month}`).length + (near.startsWith(month) ? 1 : 0) > 2;
}

/** `Tuesday, September 23, 2008 | 11:20`, or a date alone on its line: no dateline. */
function isTimestampLine(text: string, scan: Scan, ending: Ending, at: number): boolean {
  if (ending.kind !== 'dash' && ending.kind !== 'colon' && scan.agencies.length === 0) return true;
  const { start } = scan;
  const line = lineFrom(text, start, Math.min(text.length, start + 200));
  return line !== null && (line.end < at || isTimestamp(text, line.start, line.end));
}

/** `Tuesday March 4, 2014 MYT 10:52:00 AM`, `Wednesday 16 May 2018 12:09, UK`, `DAWN.COM | Today's Paper | November 30, 2011`: a page's line. */
function isPageStamp(text: string, scan: Scan, ending: Ending): boolean {
  const start = lineStart(text, scan.start, Math.max(0, scan.start - LONGEST_STAMP));
  const line = lineFrom(text, start, Math.min(text.length, start + LONGEST_STAMP + 1));
  if (line === null || line.end > start + LONGEST_STAMP) return false;
  const content = text.slice(line.start, line.end);
  if (ending.end < line.end && !opensStamp(content))
    return CLOCK.test(content) && scan.date?.start === line.start && isTimestamp(text, line.start, line.end);
  if (content.includes(' | ')) return true;
  return (
    (CLOCK.test(content) || opensStamp(content)) &&
    (placeWeight(scan.places[0]?.name ?? '') === 0 || (scan.date?.start ?? 0) < (scan.places[0]?.start ?? 0))
  );
}

function isNewsAgency({ entries }: AgencyMatch): boolean {
  return entries.some(({ kind }) => kind === 'agency');
}

const LONGEST_STAMP = 110;
const CLOCK = /\d[:.]\d\d/u;
const SHORTEST_PROSE = 46;

/** Behind a bar that ends a dateline stands prose or a time stamp: not so in `BBC NEWS | UK | Wales | North West Wales`. */
function isShortCell(text: string, from: number): boolean {
  const line = lineFrom(text, from, Math.min(text.length, from + 200));
  if (line === null || text.slice(from, line.start).includes('\n')) return false;
  const content = text.slice(line.start, line.end);
  return content.length < SHORTEST_PROSE && !opensStamp(content) && !/[.!?।۔。؟]$/u.test(content);
}

export function inBrackets(scan: Scan): boolean {
  const [first] = scan.agencies;
  return first !== undefined && scan.agencySpan !== null && scan.agencySpan.start < first.start;
}

const SHORT = 46;
const PROSE = 80;
const SHORT_PROSE = 60;
/** `WASHINGTON: A LIFE IN GARDENS.` */
const TITLE = /^[A-Z]+ [A-Z]+ [A-Z]{2,}/;

const PICTURE = /\((?:Photo|Image|Picture)s? (?:by|credit)|Getty Images\)|\(AP Photo\//u;

/** `MADRID, SPAIN - MARCH 12: Oars are stacked … (Photo by Iker Ruiz/Getty Images)` */
function isPictureLine(text: string, at: number): boolean {
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(at, Math.min(lineEnd < 0 ? text.length : lineEnd, at + 400));
  return line.includes('(') && PICTURE.test(line);
}

/** Without date and agency only prose makes a dateline: `LONDON: A Biography of Its Bridges` is a title. */
function weighProse(scan: Scan, ending: Ending, text: string, at: number, add: Add): void {
  const lineEnd = text.indexOf('\n', at);
  const end = trimEnd(text, at, lineEnd < 0 ? text.length : lineEnd);
  const wraps = lineEnd >= 0 && /^[ \t]*\p{Ll}/u.test(text.slice(lineEnd + 1, lineEnd + 40));
  const sentence = /[.!?…。]$/u.test(text.slice(end - 1, end));
  if (end - at < SHORT && !wraps && (!sentence || ending.kind === 'stop')) add('little follows on the line', W.shortRest);
  const closed = end - at < SHORT ? /[.!?…"”’。！？।۔]$/u : /[.!?…"”’)\]。！？।۔]$/u;
  if (end - at < PROSE && !wraps && !closed.test(text.slice(end - 1, end))) add('no sentence follows', W.noSentence);
  if (opensStamp(text.slice(at, at + 24))) add('a time stamp follows', W.stampFollows);
  const place = scan.places[0];
  if (place === undefined) return;
  if (ending.kind === 'colon' && lineEnd >= 0 && isAboveByline(text, lineEnd)) add('a byline follows', W.deck);
  if (ending.kind === 'colon' && TITLE.test(text.slice(at, at + 40))) add('a title in capitals follows', W.insertion);
  if (
    ending.kind === 'dash' &&
    place.words < 3 &&
    placeWeight(place.name) === (place.capitals ? 0 : 1) &&
    end - at >= SHORT_PROSE &&
    closed.test(text.slice(end - 1, end))
  )
    add('prose follows', W.proseFollows);
  if (ending.kind === 'colon' && (place.capitals || placeWeight(place.name) > 0) && end - at >= PROSE) add('prose follows', W.proseFollows);
  if (ending.kind === 'dash' && (!place.capitals || scan.slot !== null) && startsWithPlace(text, at))
    add('another place follows the dash', scan.slot === null ? W.route : W.timetable);
  if (ending.kind === 'dash' && !place.capitals && (INSERTED.test(text.slice(at, at + 80)) || LISTED.test(text.slice(at, at + 40))))
    add('an insertion between dashes', W.insertion);
  if (ending.kind === 'colon' && place.capitals && isDialogue(text, place.name, at)) add('speakers follow one another', W.speakers);
  if (placeWeight(place.name) === 0 && text.slice(at, at + 400).includes(place.name.charAt(0) + place.name.slice(1).toLowerCase()))
    add('the story names the place again', W.namedAgain);
}

/** `Brooklyn — The dog who rides the bus — has a ticket.`, `Essen - Trinken - Schlafen: …` */
const LISTED = /^\p{L}+ [-–—] \p{Lu}/u;
const INSERTED = /^[^.!?\n—–]{4,60} [—–] \p{Ll}/u;

/** `PARIS: Thank you, Tom.` in a transcript: other speakers' names stand before colons, too. */
function isDialogue(text: string, name: string, at: number): boolean {
  const from = Math.max(0, at - 600);
  for (const match of text.slice(from, at + 600).matchAll(SPEAKER))
    if (!match[1]?.endsWith(name) && placeWeight(match[1] as string) === 0 && !isLabel(match[1] as string)) return true;
  return false;
}

const SPEAKER = /(?:^|\n)([A-Z][A-Z.'’]+(?: [A-Z][A-Z.'’]+){0,3})(?:, [A-Z ]{3,30})?: \S/g;

/** `BUSY HANDS: The maker says …` above `By Lo Chih` is a deck. */
function isAboveByline(text: string, lineEnd: number): boolean {
  const next = lineFrom(text, lineEnd, Math.min(text.length, lineEnd + 300));
  return next !== null && /^[Bb][Yy] /u.test(text.slice(next.start, next.start + 3)) && readByline(text, next.start, next.end) !== null;
}

function startsWithPlace(text: string, at: number): boolean {
  const word = /^[\p{Lu}\p{Lo}][\p{L}\p{M}-]+/u.exec(text.slice(at, at + 30));
  return word !== null && placeWeight(word[0]) > 0;
}
