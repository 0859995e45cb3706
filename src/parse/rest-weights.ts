import { CASELESS, classOf, LOWER, skipSpace, UPPER } from '../text/chars.ts';
import type { Ending } from './dateline-ending.ts';
import { isNewsAgency } from './matches.ts';
import { isPageStamp, isShortCell, isTimestampLine } from './page-stamp.ts';
import { isPictureLine, weighProse } from './prose-weights.ts';
import { inBrackets, type Scan } from './scan.ts';
import { type Add, W } from './weights.ts';

/** Weighs what follows a reading: a story, or something that shows that it was none. */
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
  if (scan.places.length > 0 && scan.agencies.length === 0 && scan.date === null && /^\d+[,;.:] /u.test(text.slice(at, at + 8)))
    add('a score or a list follows', W.score);
  const strong = scan.agencies.length > 0 || (scan.date !== null && scan.date.day !== null);
  weighFirstLetter(scan, ending, text, at, strong, add);
  if (scan.date?.start === scan.start && scan.agencies.length === 0 && isDateList(scan, text, at)) add('a list of dates', W.dateList);
  if (scan.agencies.length === 0 && isPictureLine(text, at)) add("a picture's line", W.picture);
  if (strong) return;
  weighProse(scan, ending, text, at, add);
}

/** A story begins with a capital. */
function weighFirstLetter(scan: Scan, ending: Ending, text: string, at: number, strong: boolean, add: Add): void {
  const kind = classOf(text.charCodeAt(at));
  if ((kind & LOWER) !== 0)
    add('a small letter follows', strong && isMarkedOff(scan, ending) ? smallLetterAfterStrong(scan, ending, text) : W.smallLetterFollows);
  if (ending.kind === 'word' && (kind & UPPER) === 0 && (kind & CASELESS) === 0 && !strong) add('no capital follows', W.smallLetterFollows);
}

function isMarkedOff({ places, agencies }: Scan, { kind }: Ending): boolean {
  return (places.length > 0 || agencies.length > 0) && kind !== 'word' && (kind !== 'colon' || agencies.length > 0);
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
