import { opensOwnCorrespondent } from '../knowledge/credits.ts';
import { readAgency } from './agency-words.ts';
import { readClock } from './clock-words.ts';
import { readDate } from './date-words.ts';
import { isStopWord, joinsNames } from './name-words.ts';
import { readDayBeforeDash } from './old-day.ts';
import { readNameAfterAgency, readReporters } from './reporter-words.ts';
import type { Scan } from './scan.ts';
import {
  BAR,
  BREAK,
  COLON,
  COMMA,
  DASH,
  EQUALS,
  endOf,
  isStar,
  isTight,
  kindAt,
  NUMBER,
  OPEN,
  OTHER,
  SLASH,
  STOP,
  startOf,
  type Tokens,
  WORD,
  wordAt,
} from './tokens.ts';

/** Goes over what stands between two elements; false when nothing that can go on follows. */
export function skipJoint(scan: Scan): boolean {
  const { tokens } = scan;
  const before = scan.at;
  let steps = 0;
  while (steps < 4 && isJoint(scan, kindAt(tokens, scan.at))) {
    if (kindAt(tokens, scan.at) === DASH) noteDash(scan);
    scan.at += 1;
    steps += 1;
  }
  const kind = kindAt(tokens, scan.at);
  if (scan.last === 'place' && joinsNames(tokens, scan.at)) scan.at += 1;
  if (kind === WORD && isStopWord(wordAt(tokens, scan.at))) scan.at += 1;
  if (kind === SLASH && scan.last === 'place' && !closesSlash(tokens, scan.at)) scan.at += 1;
  return goesOn(scan, before);
}

function isJoint(scan: Scan, kind: number): boolean {
  if (kind === BREAK)
    return (
      scan.tokens.text.indexOf('\n', startOf(scan.tokens, scan.at)) === scan.tokens.text.lastIndexOf('\n', endOf(scan.tokens, scan.at)) &&
      (isListComma(scan) ||
        (scan.date !== null &&
          kindAt(scan.tokens, scan.at + 1) === OPEN &&
          (readAgency(scan.tokens, scan.at + 2) !== null || opensOwnCorrespondent(wordAt(scan.tokens, scan.at + 2)))))
    );
  if (kind === OTHER) return isStar(scan.tokens, scan.at);
  return kind === COMMA || kind === STOP || kind === COLON || kind === DASH || kind === BAR || kind === EQUALS;
}

/** A comma, not a semicolon: `18 Feb 12;` above `KOTA BARU:` ends a line of its own. */
function isListComma({ tokens, at }: Scan): boolean {
  return kindAt(tokens, at - 1) === COMMA && tokens.text.charCodeAt(startOf(tokens, at - 1)) !== 59;
}

function noteDash(scan: Scan): void {
  if (scan.places.length === 0 && scan.date === null && scan.last === 'agency' && !isTight(scan.tokens, scan.at))
    scan.leadingDash = wordAt(scan.tokens, scan.at);
}

/** A slash whose partner follows is a bracket: `BEOGRAD /Tanjug/`. */
function closesSlash(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < at + 6; i += 1) {
    const kind = kindAt(tokens, i);
    if (kind === SLASH) return !isTight(tokens, i + 1) || kindAt(tokens, i + 1) !== WORD;
    if (kind !== WORD && kind !== STOP && kind !== DASH) return false;
  }
  return false;
}

/** With place and date read, only an agency, a time or a reporter can follow. */
function goesOnAfterDate(scan: Scan, before: number): boolean {
  const { tokens, at } = scan;
  if (readAgency(tokens, at) !== null || readDate(tokens, at) !== null || opensOwnCorrespondent(wordAt(tokens, at))) return true;
  if (kindAt(tokens, before) !== DASH && readReporters(tokens, at) !== null) return true;
  return scan.agencies.length > 0 && readNameAfterAgency(tokens, at) !== null;
}

/** Whether what follows a mark can be a dateline's next element, rather than the story's first words. */
function goesOn(scan: Scan, before: number): boolean {
  const { tokens, at } = scan;
  const kind = kindAt(tokens, at);
  const crossed = at > before;
  if (kind === OPEN || kind === SLASH) return true;
  if (kind !== WORD && kind !== NUMBER) return false;
  if (scan.places.length === 0) return true;
  if (crossed && scan.date !== null && kind === WORD && scan.last !== 'place') return goesOnAfterDate(scan, before);
  if (!crossed)
    return (
      readDate(tokens, at) !== null ||
      readAgency(tokens, at) !== null ||
      readClock(tokens, at) !== null ||
      (scan.last === 'place' && readDayBeforeDash(tokens, at) !== null) ||
      readReporters(tokens, at) !== null ||
      (scan.agencies.length > 0 && readNameAfterAgency(tokens, at) !== null)
    );
  return true;
}
