import { placeWeight } from '../knowledge/cities.ts';
import { CASELESS, classOf, LOWER, skipSpace, trimEnd, UPPER } from '../text/chars.ts';
import { lineFrom } from '../text/lines.ts';
import type { Ending } from './dateline-ending.ts';
import type { Scan } from './scan.ts';
import { isTimestamp } from './timestamp.ts';
import { type Add, W } from './weights.ts';

export function weighRest(scan: Scan, ending: Ending, text: string, add: Add): void {
  const at = skipSpace(text, ending.end, text.length);
  if (scan.places.length === 0 && (at >= text.length || (!inBrackets(scan) && isTimestampLine(text, scan, ending, at))))
    add('a line that only says when', W.timestamp);
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
        ? W.smallLetterFollowsStrong
        : W.smallLetterFollows,
    );
  if (ending.kind === 'word' && (kind & UPPER) === 0 && (kind & CASELESS) === 0 && !strong) add('no capital follows', W.smallLetterFollows);
  if (strong) return;
  weighProse(scan, ending, text, at, add);
}

/** `Tuesday, September 23, 2008 | 11:20`, or a date alone on its line: no dateline. */
function isTimestampLine(text: string, scan: Scan, ending: Ending, at: number): boolean {
  if (ending.kind !== 'dash' && ending.kind !== 'colon' && scan.agencies.length === 0) return true;
  const { start } = scan;
  const line = lineFrom(text, start, Math.min(text.length, start + 200));
  return line !== null && (line.end < at || isTimestamp(text, line.start, line.end));
}

export function inBrackets(scan: Scan): boolean {
  const [first] = scan.agencies;
  return first !== undefined && scan.agencySpan !== null && scan.agencySpan.start < first.start;
}

const SHORT = 46;
const PROSE = 80;

/** Without date and agency only prose makes a dateline: `LONDON: A Biography of Its Bridges` is a title. */
function weighProse(scan: Scan, ending: Ending, text: string, at: number, add: Add): void {
  const lineEnd = text.indexOf('\n', at);
  const end = trimEnd(text, at, lineEnd < 0 ? text.length : lineEnd);
  const wraps = lineEnd >= 0 && /^[ \t]*\p{Ll}/u.test(text.slice(lineEnd + 1, lineEnd + 40));
  const sentence = /[.!?…。]$/u.test(text.slice(end - 1, end));
  if (end - at < SHORT && !wraps && !sentence) add('little follows on the line', W.shortRest);
  if (end - at < PROSE && !wraps && !/[.!?…"”’)\]。！？।۔]$/u.test(text.slice(end - 1, end))) add('no sentence follows', W.noSentence);
  const place = scan.places[0];
  if (place === undefined) return;
  if (ending.kind === 'colon' && (place.capitals || placeWeight(place.name) > 0) && end - at >= PROSE) add('prose follows', W.proseFollows);
  if (!place.capitals && ending.kind === 'dash' && startsWithPlace(text, at)) add('another place follows the dash', W.route);
  if (placeWeight(place.name) === 0 && text.slice(at, at + 400).includes(place.name.charAt(0) + place.name.slice(1).toLowerCase()))
    add('the story names the place again', W.namedAgain);
}

function startsWithPlace(text: string, at: number): boolean {
  const word = /^[\p{Lu}\p{Lo}][\p{L}\p{M}-]+/u.exec(text.slice(at, at + 30));
  return word !== null && placeWeight(word[0]) > 0;
}
