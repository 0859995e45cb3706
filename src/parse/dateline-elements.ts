import { placeWeight } from '../knowledge/cities.ts';
import { readAgency } from './agency-words.ts';
import { isArea } from './area-words.ts';
import { readClock } from './clock-words.ts';
import { readDate, readDayAlone } from './date-words.ts';
import { type Group, readGroup } from './dateline-group.ts';
import type { AgencyMatch, DateMatch } from './matches.ts';
import { joinsNames } from './name-words.ts';
import { type PlaceMatch, readPlace } from './place-words.ts';
import { readReporters } from './reporter-words.ts';
import type { Scan } from './scan.ts';
import {
  BAR,
  COLON,
  COMMA,
  DASH,
  endOf,
  isTight,
  kindAt,
  NUMBER,
  OPEN,
  SLASH,
  STOP,
  startOf,
  type Tokens,
  WORD,
  wordAt,
} from './tokens.ts';
import { isDispatchSign, isOwnSign } from './unspaced-words.ts';

export function readElement(scan: Scan): boolean {
  const kind = kindAt(scan.tokens, scan.at);
  if (kind === OPEN || kind === SLASH) {
    if (takeGroup(scan, readGroup(scan.tokens, scan.at, scan.places.length === 0 && scan.date === null))) return true;
    if (kind === OPEN || readAgency(scan.tokens, scan.at + 1) === null) return false;
    scan.at += 1;
    return takeAgency(scan);
  }
  if (kind !== WORD && kind !== NUMBER) return false;
  return takeSign(scan) || takeDate(scan) || takeClock(scan) || takeAgency(scan) || takeReporters(scan) || takePlace(scan);
}

const SPECIAL = 'special';

/** `本报` and the reporter between agency and place or before the dispatch sign. */
function takeSign(scan: Scan): boolean {
  if (kindAt(scan.tokens, scan.at) !== WORD) return false;
  if (
    scan.last === 'place' &&
    endOf(scan.tokens, scan.at) - startOf(scan.tokens, scan.at) === SPECIAL.length &&
    wordAt(scan.tokens, scan.at).toLowerCase() === SPECIAL &&
    kindAt(scan.tokens, scan.at + 1) === STOP
  )
    return takeOwn(scan);
  if (!isOwnSign(wordAt(scan.tokens, scan.at))) return false;
  if (scan.last !== 'none') return false;
  return takeOwn(scan);
}

/** Old papers' `Special.` stands in the agency's place, too: a dispatch of their own. */
function takeOwn(scan: Scan): true {
  scan.own = true;
  return moveTo(scan, scan.at + 1, 'own');
}

function moveTo(scan: Scan, next: number, last: Scan['last']): true {
  scan.at = next;
  scan.last = last;
  return true;
}

function takeDate(scan: Scan): boolean {
  const date = readDate(scan.tokens, scan.at) ?? dayBeforeAgency(scan);
  if (date === null) return false;
  if (scan.date !== null && !supersedes(scan.date, date)) return false;
  scan.date = scan.date === null || date.day !== null ? date : scan.date;
  return moveTo(scan, date.next, 'date');
}

/** A Gregorian date after a Hijri one is the one to take: `03 جمادى الأولى 1445 هـ الموافق 17 نوفمبر 2023`. */
function supersedes(earlier: DateMatch, later: DateMatch): boolean {
  return earlier.day === null ? later.day !== null : earlier.senses[0]?.calendar !== undefined && later.senses[0]?.calendar === undefined;
}

function dayBeforeAgency(scan: Scan): DateMatch | null {
  if (scan.places.length === 0) return null;
  const day = readDayAlone(scan.tokens, scan.at);
  return day !== null && kindAt(scan.tokens, day.next) === OPEN && readAgency(scan.tokens, day.next + 1) !== null ? day : null;
}

function takeClock(scan: Scan): boolean {
  const clock = scan.date === null && scan.places.length === 0 ? null : readClock(scan.tokens, scan.at);
  if (clock === null) return false;
  scan.clock ??= clock;
  return moveTo(scan, clock.next, 'clock');
}

function takeAgency(scan: Scan): boolean {
  const agency = readAgency(scan.tokens, scan.at);
  if (agency === null || !expectsAgency(scan, agency)) return false;
  const span = { start: agency.start, end: agency.end };
  if (scan.agencies.length > 0) moveLeading(scan);
  scan.agencies.push(agency);
  scan.agencySpan = span;
  return moveTo(scan, agency.next, 'agency');
}

/** A bare agency is one where a dateline goes on or ends after it, not where prose does: `TASS said`. */
function expectsAgency(scan: Scan, agency: AgencyMatch): boolean {
  const { tokens } = scan;
  const kind = kindAt(tokens, agency.next);
  if (scan.last === 'none' || scan.last === 'own') {
    if (kind === DASH || kind === COLON || kind === BAR || (kind === COMMA && !agency.weak)) return true;
    return (
      kind === WORD &&
      !startsKnownPlace(tokens, scan.at) &&
      agency.entries.some((entry) => entry.kind === 'agency') &&
      (isTight(tokens, agency.next) || !/^\p{Ll}/u.test(wordAt(tokens, agency.next)))
    );
  }
  if (scan.date === null && scan.places.length === 0) return false;
  if (kindAt(tokens, scan.at - 1) === DASH && scan.date !== null && kind === WORD && /^\p{Lu}/u.test(wordAt(tokens, agency.next)))
    return agency.entries.some((entry) => entry.kind === 'press-release');
  return kind !== WORD || isDispatchSign(wordAt(tokens, agency.next)) || isReporterName(tokens, agency.next);
}

/** `ANN ARBOR, Mich.` is a town, though ANN is an agency, too. */
function startsKnownPlace(tokens: Tokens, index: number): boolean {
  const place = readPlace(tokens, index);
  return place !== null && place.words > 1 && (place.area !== null || placeWeight(place.name) > 0);
}

function isReporterName(tokens: Tokens, index: number): boolean {
  return readReporters(tokens, index) !== null;
}

/** A second agency shows that the first one was a credit before the dateline: `(MENAFN - IANS) Mumbai, Aug 6 (IANS)`. */
function moveLeading(scan: Scan): void {
  const place = scan.places[0];
  if (scan.agencySpan === null || place === undefined || scan.agencySpan.start > place.start) return;
  scan.leading = { agencies: scan.agencies, span: scan.agencySpan };
  scan.start = place.start;
  scan.agencies = [];
  scan.agencySpan = null;
}

function takeReporters(scan: Scan): boolean {
  if (scan.last === 'none' || (scan.agencies.length === 0 && !scan.own && scan.places.length === 0)) return false;
  const found = readReporters(scan.tokens, scan.at);
  if (found === null) return false;
  scan.reporters.push(...found.names);
  return moveTo(scan, found.next, 'reporter');
}

function takePlace(scan: Scan): boolean {
  if (scan.last === 'place' ? !joinsPlaces(scan) : scan.places.length > 0) return false;
  const place = readPlace(scan.tokens, scan.at);
  if (place === null) return false;
  const previous = scan.places.at(-1);
  if (previous !== undefined && isAreaOf(previous, place))
    scan.places[scan.places.length - 1] = { ...previous, end: place.end, next: place.next, area: place.name };
  else scan.places.push(place);
  return moveTo(scan, place.next, 'place');
}

/** `SFAX/Tunisia` is one place with its country. */
function isAreaOf(place: PlaceMatch, next: PlaceMatch): boolean {
  return place.area === null && next.area === null && !next.capitals && place.capitals && isArea(next.name) && !isArea(place.name);
}

/** `LONDON/PARIS`, `WASHINGTON and NEW YORK`, `서울·세종`. */
function joinsPlaces(scan: Scan): boolean {
  const kind = kindAt(scan.tokens, scan.at - 1);
  return (
    kind === SLASH ||
    (kind === STOP && scan.tokens.text.charCodeAt(startOf(scan.tokens, scan.at - 1)) !== 46) ||
    (kind === WORD && joinsNames(scan.tokens, scan.at - 1))
  );
}

function takeGroup(scan: Scan, group: Group | null): boolean {
  if (group === null) return false;
  if (group.places.length > 0 && scan.places.length === 0) scan.places.push(...group.places);
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
    if (group.name === null) return false;
    scan.reporters.push(group.name);
    return true;
  }
  if (scan.slot !== null || (scan.places.length === 0 && scan.date === null) || kindAt(scan.tokens, scan.at - 1) === DASH) return false;
  if (!mayBeAgency(scan.tokens.text.slice(group.span.start + 1, group.span.end - 1))) return false;
  scan.slot = group.span;
  return true;
}

/** An unknown agency prints a name or a short mark: `(SADA)`, `(ikr)`, but not `(city of thirst)`. */
function mayBeAgency(text: string): boolean {
  return !/^\s*\p{Ll}[\p{L}-]*\s+\p{L}/u.test(text) && text.length < 60;
}
