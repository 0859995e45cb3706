import { isOwnCorrespondent, opensOwnCorrespondent } from '../knowledge/credits.ts';
import { readAgency } from './agency-words.ts';
import { readClock } from './clock-words.ts';
import { moveLeading, takeAgency } from './dateline-agency.ts';
import { takeDate } from './dateline-date.ts';
import { type Group, readGroup } from './dateline-group.ts';
import { takePlace } from './dateline-place.ts';
import { type ReportersMatch, readNameAfterAgency, readReporters } from './reporter-words.ts';
import { moveTo, type Scan } from './scan.ts';
import { BAR, COLON, COMMA, DASH, endOf, isTight, kindAt, NUMBER, OPEN, SLASH, STOP, startOf, WORD, wordAt } from './tokens.ts';
import { isOwnSign } from './unspaced-words.ts';

/** Reads the next element of a dateline; false where none stands. */
export function readElement(scan: Scan): boolean {
  const kind = kindAt(scan.tokens, scan.at);
  if (kind === OPEN || kind === SLASH) {
    if (takeGroup(scan, readGroup(scan.tokens, scan.at, scan.places.length === 0 && scan.date === null))) return true;
    const agency = readAgency(scan.tokens, scan.at + 1);
    if (agency === null || (kind === OPEN && ((agency.weak && scan.date === null) || !isUnclosed(scan, agency.next)))) return false;
    scan.at += 1;
    if (!takeAgency(scan)) return false;
    if (kind === OPEN && kindAt(scan.tokens, scan.at) === OPEN) scan.at += 1;
    return true;
  }
  if (kind !== WORD && kind !== NUMBER) return false;
  return takeSign(scan) || takeDate(scan) || takeClock(scan) || takeAgency(scan) || takeReporters(scan) || takePlace(scan);
}

/** `(AAP - A wombat …`, `(Reuters( -`: the closing bracket is missing or turned round. */
function isUnclosed({ tokens, places }: Scan, after: number): boolean {
  const dash = kindAt(tokens, after) === OPEN ? after + 1 : after;
  return places.length > 0 && kindAt(tokens, dash) === DASH && !isTight(tokens, dash);
}

const SPECIAL = 'special';

/** `本报` and the reporter between agency and place or before the dispatch sign. */
function takeSign(scan: Scan): boolean {
  if (kindAt(scan.tokens, scan.at) !== WORD) return false;
  if (
    (scan.last === 'place' || scan.last === 'date') &&
    endOf(scan.tokens, scan.at) - startOf(scan.tokens, scan.at) === SPECIAL.length &&
    wordAt(scan.tokens, scan.at).toLowerCase() === SPECIAL &&
    (kindAt(scan.tokens, scan.at + 1) === STOP || kindAt(scan.tokens, scan.at + 1) === COLON)
  )
    return takeOwn(scan);
  if (scan.last !== 'none') return false;
  return isOwnSign(wordAt(scan.tokens, scan.at)) ? takeOwn(scan) : takeOwnPhrase(scan);
}

const LONGEST_OWN = 6;

/** The paper's own reporter before the place is no part of the dateline: `BY OUR CORRESPONDENT LAHORE:`. */
function takeOwnPhrase(scan: Scan): boolean {
  const { tokens, at: from } = scan;
  if (!opensOwnCorrespondent(wordAt(tokens, from))) return false;
  let next = -1;
  for (let at = from; at < from + LONGEST_OWN && kindAt(tokens, at) === WORD; at += 1)
    if (isOwnCorrespondent(tokens.text.slice(startOf(tokens, from), endOf(tokens, at)))) next = at + 1;
  if (next < 0) return false;
  scan.at = next;
  takeOwn(scan, next);
  let first = next;
  while (kindAt(tokens, first) === BAR || kindAt(tokens, first) === COMMA || kindAt(tokens, first) === DASH) first += 1;
  scan.start = startOf(tokens, first);
  return true;
}

/** Old papers' `Special.` stands in the agency's place, too: a dispatch of their own. */
function takeOwn(scan: Scan, next: number = scan.at + 1): true {
  scan.own = true;
  return moveTo(scan, next, 'own');
}

function takeClock(scan: Scan): boolean {
  const clock = scan.date === null && scan.places.length === 0 ? null : readClock(scan.tokens, scan.at);
  if (clock === null) return false;
  scan.clock ??= clock;
  return moveTo(scan, clock.next, 'clock');
}

function takeReporters(scan: Scan): boolean {
  if (scan.last === 'none' || (scan.agencies.length === 0 && !scan.own && scan.places.length === 0)) return false;
  const found = readReporters(scan.tokens, scan.at) ?? nameAfterAgency(scan);
  if (found === null) return false;
  scan.reporters.push(...found.names);
  return moveTo(scan, found.next, 'reporter');
}

function nameAfterAgency(scan: Scan): ReportersMatch | null {
  return scan.agencies.length === 0 ? null : readNameAfterAgency(scan.tokens, scan.at);
}

function takeGroup(scan: Scan, group: Group | null): boolean {
  if (group === null) return false;
  if (group.places.length > 0 && scan.places.length === 0) {
    scan.places.push(...group.places);
    scan.dispatched = group.dispatched;
  }
  if (group.date !== null && (scan.date === null || scan.date.day === null)) scan.date = group.date;
  scan.clock ??= group.clock;
  if (group.reporters.length > 0) scan.reporters.push(...group.reporters);
  if (group.agencies.length > 0) {
    if (scan.agencies.length > 0) moveLeading(scan);
    if (scan.agencies.length === 0) scan.agencySpan = group.span;
    scan.agencies.push(...group.agencies);
  } else if (group.unknown) {
    if (!takeUnknown(scan, group)) return false;
    return moveTo(scan, group.next, 'slot');
  }
  return moveTo(scan, group.next, 'group');
}

/** After the agency an unknown name is the reporter's: `KAZINFORM /Daniyar Seitbekov/`; before it, an agency no table knows. */
function takeUnknown(scan: Scan, group: Group): boolean {
  if (scan.agencies.length > 0) {
    if (group.name !== null) scan.reporters.push(group.name);
    // A second mark, of the station or paper: `(AP) (KSNT) —`.
    return group.name !== null || /^[A-Z]{2,6}$/u.test(scan.tokens.text.slice(group.span.start + 1, group.span.end - 1));
  }
  if (scan.slot !== null || (scan.places.length === 0 && scan.date === null)) return false;
  const words = scan.tokens.text.slice(group.span.start + 1, group.span.end - 1);
  if (isOwnCorrespondent(words)) scan.own = true;
  else if (kindAt(scan.tokens, scan.at - 1) === DASH || !(mayBeAgency(words) || words.startsWith('via '))) return false;
  scan.slot = group.span;
  return true;
}

/** An unknown agency prints a name or a short mark: `(SADA)`, `(ikr)`, but not `(city of thirst)`. */
function mayBeAgency(text: string): boolean {
  return !/^\s*\p{Ll}[\p{L}-]*\s+\p{L}|[\d@#]/u.test(text) && text.length < 60;
}
