import { placeWeight } from '../knowledge/cities.ts';
import type { Span, TextNode } from '../text/span.ts';
import { readAgency } from './agency-words.ts';
import { type ClockMatch, readClock } from './clock-words.ts';
import { readDate, readDayAlone } from './date-words.ts';
import { type Group, readGroup } from './dateline-group.ts';
import type { AgencyMatch, DateMatch } from './matches.ts';
import { AND, isArea, type PlaceMatch, readPlace, STOP_WORDS } from './place-words.ts';
import { readReporters } from './reporter-words.ts';
import {
  BAR,
  BREAK,
  COLON,
  COMMA,
  DASH,
  END,
  EQUALS,
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

/** What has been read of a dateline so far, element by element. */
export interface Scan {
  readonly tokens: Tokens;
  readonly from: number;
  /** Offset where the dateline starts; a leading credit that is no part of it moves it on. */
  start: number;
  /** Index of the next token. */
  at: number;
  places: PlaceMatch[];
  date: DateMatch | null;
  clock: ClockMatch | null;
  agencies: AgencyMatch[];
  /** The agency part as printed, with its brackets. */
  agencySpan: Span | null;
  /** Words in the agency's slot that no table knows: `(SADA)`. */
  slot: Span | null;
  reporters: TextNode[];
  /** A credit before the dateline that is no part of it: `Canadian Press - VANCOUVER (CP) -`. */
  leading: { agencies: AgencyMatch[]; span: Span } | null;
  last: 'none' | 'place' | 'date' | 'agency' | 'group' | 'slot' | 'clock' | 'reporter' | 'own';
  /** The dash between a leading agency and the place: `وطنية - طرابلس -`. */
  leadingDash: string | null;
  own: boolean;
}

/** How a dateline can end after the elements read so far. */
export interface Ending {
  /** Offset after the dateline's last character. */
  end: number;
  separator: Span | null;
  kind: 'dash' | 'colon' | 'stop' | 'equals' | 'dispatch' | 'bar' | 'bracket' | 'break' | 'word';
}

const MAX_STEPS = 24;

/** Reads elements from a token on, and offers each point where the dateline could end to `offer`. Linear: bounded steps, no way back. */
export function scanDateline(tokens: Tokens, from: number, offer: (scan: Scan, ending: Ending) => void): void {
  const scan = newScan(tokens, from);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (!readElement(scan)) return;
    const ending = endingAt(scan);
    if (ending !== null) offer(scan, ending);
    if (!skipJoint(scan)) return;
  }
}

function newScan(tokens: Tokens, from: number): Scan {
  return {
    tokens,
    from,
    start: startOf(tokens, from),
    at: from,
    places: [],
    date: null,
    clock: null,
    agencies: [],
    agencySpan: null,
    slot: null,
    reporters: [],
    leading: null,
    last: 'none',
    leadingDash: null,
    own: false,
  };
}

function readElement(scan: Scan): boolean {
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

/** `本报` and the reporter between agency and place or before the dispatch sign. */
function takeSign(scan: Scan): boolean {
  if (kindAt(scan.tokens, scan.at) !== WORD) return false;
  if (scan.last === 'place' && /^special$/iu.test(wordAt(scan.tokens, scan.at)) && kindAt(scan.tokens, scan.at + 1) === STOP)
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
    (kind === WORD && AND.has(wordAt(scan.tokens, scan.at - 1).toLowerCase()))
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

function endingAt(scan: Scan): Ending | null {
  const { tokens, at } = scan;
  const kind = kindAt(tokens, at);
  if (kind === DASH) return dashes(tokens, at, at);
  const dash = dashAfterPoints(tokens, at);
  if (dash > at) return dashes(tokens, kind === STOP && dash === at + 1 && isTight(tokens, dash) ? at : dash, dash);
  if (kind === COLON || kind === EQUALS || kind === BAR)
    return marked(tokens, at, kind === COLON ? 'colon' : kind === BAR ? 'bar' : 'equals');
  if (kind === SLASH && scan.last === 'date' && scan.agencies.length > 0) return marked(tokens, at, 'bar');
  if (kind === STOP)
    return scan.agencies.length > 0 || scan.own || (scan.places.length > 0 && scan.date !== null) ? marked(tokens, at, 'stop') : null;
  if (kind === WORD && isDispatchSign(wordAt(tokens, at))) return dispatch(scan, at);
  return openEnding(scan, kind);
}

/** Index of the dash that follows one to three points or commas: `Texas, -`, `(EFE).-`, `Canada, ,  —`; else `at`. */
function dashAfterPoints(tokens: Tokens, at: number): number {
  let i = at;
  while (i < at + 3 && (kindAt(tokens, i) === STOP || kindAt(tokens, i) === COMMA)) i += 1;
  return kindAt(tokens, i) === DASH ? i : at;
}

function dashes(tokens: Tokens, first: number, dash: number): Ending {
  let last = dash;
  while (kindAt(tokens, last + 1) === DASH && last < dash + 3) last += 1;
  return { end: endOf(tokens, last), separator: { start: startOf(tokens, first), end: endOf(tokens, last) }, kind: 'dash' };
}

function marked(tokens: Tokens, at: number, kind: Ending['kind']): Ending {
  return { end: endOf(tokens, at), separator: { start: startOf(tokens, at), end: endOf(tokens, at) }, kind };
}

/** `电`, with the reporter and the colon that may follow: `电（记者王小明）`, `电记者陈远山报道:`. */
function dispatch(scan: Scan, at: number): Ending {
  const { tokens } = scan;
  const separator = { start: startOf(tokens, at), end: endOf(tokens, at) };
  let next = at + 1;
  const group = kindAt(tokens, next) === OPEN ? readGroup(tokens, next, false) : null;
  const reporters = group?.reporters ?? readReporters(tokens, next)?.names ?? [];
  if (reporters.length > 0) {
    next = group?.next ?? readReporters(tokens, next)?.next ?? next;
    scan.reporters.push(...reporters);
  }
  while (kindAt(tokens, next) === WORD && isDispatchSign(wordAt(tokens, next))) next += 1;
  if (kindAt(tokens, next) === COLON) next += 1;
  return { end: endOf(tokens, next - 1), separator, kind: 'dispatch' };
}

/** Endings without a mark of their own: after a bracket, at the line's end, or before the story's first word. */
function openEnding(scan: Scan, kind: number): Ending | null {
  const end = endOf(scan.tokens, scan.at - 1);
  if (kind === BREAK || kind === END) return { end, separator: null, kind: 'break' };
  if (scan.last === 'group' || scan.last === 'slot') return { end, separator: null, kind: 'bracket' };
  return kind === WORD || kind === NUMBER ? { end, separator: null, kind: 'word' } : null;
}

/** Goes over what stands between two elements; false when nothing that can go on follows. */
function skipJoint(scan: Scan): boolean {
  const { tokens } = scan;
  const before = scan.at;
  let steps = 0;
  while (steps < 4 && isJoint(scan, kindAt(tokens, scan.at))) {
    if (kindAt(tokens, scan.at) === DASH) noteDash(scan);
    scan.at += 1;
    steps += 1;
  }
  const kind = kindAt(tokens, scan.at);
  if (kind === WORD && scan.last === 'place' && AND.has(wordAt(tokens, scan.at).toLowerCase())) scan.at += 1;
  if (kind === WORD && (STOP_WORDS.has(wordAt(tokens, scan.at)) || wordAt(tokens, scan.at) === 'الموافق')) scan.at += 1;
  if (kind === SLASH && scan.last === 'place' && !closesSlash(tokens, scan.at)) scan.at += 1;
  return goesOn(scan, before);
}

function isJoint(scan: Scan, kind: number): boolean {
  if (kind === BREAK)
    return (
      scan.tokens.text.indexOf('\n', startOf(scan.tokens, scan.at)) === scan.tokens.text.lastIndexOf('\n', endOf(scan.tokens, scan.at)) &&
      kindAt(scan.tokens, scan.at - 1) === COMMA
    );
  return kind === COMMA || kind === STOP || kind === COLON || kind === DASH || kind === BAR || kind === EQUALS;
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
  if (readAgency(tokens, at) !== null || readDate(tokens, at) !== null) return true;
  return kindAt(tokens, before) !== DASH && readReporters(tokens, at) !== null;
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
      readReporters(tokens, at) !== null
    );
  return true;
}
