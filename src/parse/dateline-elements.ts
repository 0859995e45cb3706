import { placeWeight } from '../knowledge/cities.ts';
import { isOwnCorrespondent, opensOwnCorrespondent } from '../knowledge/credits.ts';
import { CASELESS, classOf } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { readAgency } from './agency-words.ts';
import { isArea } from './area-words.ts';
import { readClock } from './clock-words.ts';
import { skipPoint } from './date-parts.ts';
import { readDate, readDayAlone } from './date-words.ts';
import { type Group, readGroup } from './dateline-group.ts';
import type { AgencyMatch, DateMatch } from './matches.ts';
import { isCapitals, joinsNames } from './name-words.ts';
import { readDayBeforeDash, readOldDay } from './old-day.ts';
import { type PlaceMatch, readPlace } from './place-words.ts';
import { type ReportersMatch, readNameAfterAgency, readReporters } from './reporter-words.ts';
import type { Scan } from './scan.ts';
import {
  BAR,
  COLON,
  COMMA,
  charAt,
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
    const agency = readAgency(scan.tokens, scan.at + 1);
    if (agency === null || (kind === OPEN && ((agency.weak && scan.date === null) || !isUnclosed(scan, agency.next)))) return false;
    scan.at += 1;
    if (!takeAgency(scan)) return false;
    if (kindAt(scan.tokens, scan.at) === OPEN) scan.at += 1;
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

function moveTo(scan: Scan, next: number, last: Scan['last']): true {
  scan.at = next;
  scan.last = last;
  return true;
}

function takeDate(scan: Scan): boolean {
  const date = readDate(scan.tokens, scan.at) ?? dayBeforeAgency(scan) ?? oldDay(scan);
  if (date === null) return false;
  if (scan.date !== null && (!supersedes(scan.date, date) || standsBefore(scan.date, scan))) return false;
  scan.date = scan.date === null || date.day !== null ? date : scan.date;
  return moveTo(scan, date.next, 'date');
}

/** `3 November 2012 KUWAIT, Nov 3 (KUNA)`: a date before the place, too, is none of the dateline's. */
function standsBefore(date: DateMatch, { places }: Scan): boolean {
  const [first] = places;
  return first !== undefined && date.start < first.start;
}

/** A Gregorian date after a Hijri one is the one to take: `03 جمادى الأولى 1445 هـ الموافق 17 نوفمبر 2023`. */
function supersedes(earlier: DateMatch, later: DateMatch): boolean {
  return earlier.day === null ? later.day !== null : earlier.senses[0]?.calendar !== undefined && later.senses[0]?.calendar === undefined;
}

/** Behind the place and a comma: `DUNEDIN, This Day.`; a day alone where a point and a dash follow, `PARÍS 4. —`. */
function oldDay({ tokens, at, last, places }: Scan): DateMatch | null {
  if (last !== 'place') return null;
  if (kindAt(tokens, at - 1) === COMMA) return readOldDay(tokens, at);
  return places.length === 1 && places[0]?.capitals === true ? readDayBeforeDash(tokens, at) : null;
}

function dayBeforeAgency(scan: Scan): DateMatch | null {
  if (scan.places.length === 0) return null;
  const day = readDayAlone(scan.tokens, scan.at);
  if (day === null) return null;
  const next = skipPoint(scan.tokens, day.next);
  return kindAt(scan.tokens, next) === OPEN && readAgency(scan.tokens, next + 1) !== null ? { ...day, next } : null;
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
  const joined = scan.last === 'agency' && scan.agencySpan !== null && isTight(scan.tokens, scan.at);
  const span = { start: joined ? (scan.agencySpan as Span).start : agency.start, end: agency.end };
  if (scan.agencies.length > 0) moveLeading(scan);
  scan.agencies.push(agency);
  scan.agencySpan = span;
  return moveTo(scan, agency.next, 'agency');
}

/** A bare agency is one where a dateline goes on or ends after it, not where prose does: `TASS said`. */
function expectsAgency(scan: Scan, agency: AgencyMatch): boolean {
  const { tokens } = scan;
  const kind = kindAt(tokens, agency.next);
  if (scan.last === 'agency' && isTight(tokens, scan.at) && isTight(tokens, scan.at - 1)) return kind !== WORD;
  if ((scan.last === 'none' || scan.last === 'own') && slashedPlace(tokens, agency.next) !== null) return true;
  if (scan.last === 'none' || scan.last === 'own') {
    if (kind === STOP && opensWithAgency(tokens, agency)) return true;
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

/** `WTB. Berlin, 19. März.`: an agency's mark in capitals, its point, and a known place. */
function opensWithAgency(tokens: Tokens, agency: AgencyMatch): boolean {
  const place = isCapitals(tokens.text.slice(agency.start, agency.end)) ? readPlace(tokens, agency.next + 1) : null;
  return place !== null && placeWeight(place.name) > 0;
}

/** `ایسنا/گیلان`: a known place of one word behind the agency's slash, in a script without capitals. */
function slashedPlace(tokens: Tokens, slash: number): PlaceMatch | null {
  const at = slash + 1;
  if (kindAt(tokens, slash) !== SLASH || !isTight(tokens, slash) || !isTight(tokens, at) || kindAt(tokens, at) !== WORD) return null;
  const name = wordAt(tokens, at);
  if ((classOf(name.charCodeAt(0)) & CASELESS) === 0 || placeWeight(name) === 0) return null;
  return { start: startOf(tokens, at), end: endOf(tokens, at), next: at + 1, name, area: null, words: 1, capitals: false };
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
  const found = readReporters(scan.tokens, scan.at) ?? nameAfterAgency(scan);
  if (found === null) return false;
  scan.reporters.push(...found.names);
  return moveTo(scan, found.next, 'reporter');
}

function nameAfterAgency(scan: Scan): ReportersMatch | null {
  return scan.agencies.length === 0 ? null : readNameAfterAgency(scan.tokens, scan.at);
}

function takePlace(scan: Scan): boolean {
  if (scan.last === 'place' ? !joinsPlaces(scan) : scan.places.length > 0) return false;
  const slashed = scan.last === 'agency' ? slashedPlace(scan.tokens, scan.at - 1) : null;
  const place = slashed ?? readPlace(scan.tokens, scan.at);
  if (place === null) return false;
  scan.slashed = slashed !== null;
  const previous = scan.places.at(-1);
  if (previous !== undefined && isReporterOf(scan, previous, place)) {
    scan.reporters.push({ text: previous.name, span: { start: previous.start, end: previous.end } });
    scan.places = [place];
    scan.start = place.start;
  } else if (previous !== undefined && isAreaOf(previous, place))
    scan.places[scan.places.length - 1] = { ...previous, end: place.end, next: place.next, area: place.name };
  else scan.places.push(place);
  return moveTo(scan, place.next, 'place');
}

/** `Ayşe KAYA/ARTVİN, (DHA)`: a name and, behind the slash, the place in capitals. */
function isReporterOf({ tokens, at, places }: Scan, previous: PlaceMatch, place: PlaceMatch): boolean {
  return (
    places.length === 1 &&
    kindAt(tokens, at - 1) === SLASH &&
    place.capitals &&
    !previous.capitals &&
    previous.words > 1 &&
    previous.area === null &&
    placeWeight(previous.name) === 0 &&
    placeWeight(wordAt(tokens, previous.next - 1)) === 0
  );
}

/** `SFAX/Tunisia` is one place with its country. */
function isAreaOf(place: PlaceMatch, next: PlaceMatch): boolean {
  return place.area === null && next.area === null && !next.capitals && place.capitals && isArea(next.name) && !isArea(place.name);
}

function tokenIs(scan: Scan, sign: string): boolean {
  return charAt(scan.tokens, scan.at - 1) === sign;
}

/** `LONDON/PARIS`, `太原、西安`, `WASHINGTON and NEW YORK`, `GLASGOW, Scotland & LONDON`, `Geneva | Brazzaville`, `서울·세종`. */
function joinsPlaces(scan: Scan): boolean {
  const kind = kindAt(scan.tokens, scan.at - 1);
  return (
    kind === SLASH ||
    kind === BAR ||
    tokenIs(scan, '、') ||
    (kind === STOP && scan.tokens.text.charCodeAt(startOf(scan.tokens, scan.at - 1)) !== 46) ||
    joinsNames(scan.tokens, scan.at - 1)
  );
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
