import { placeWeight } from '../knowledge/cities.ts';
import { isLabel } from '../knowledge/labels.ts';
import { isUnnamedPlace, placeOpenerLength } from '../knowledge/unnamed-places.ts';
import { CASELESS, classOf, LOWER, SPACE, skipSpace, trimEnd, UPPER } from '../text/chars.ts';
import { lineFrom } from '../text/lines.ts';
import { daysBetween } from './calendar-days.ts';
import type { Ending, Scan } from './dateline-scan.ts';
import type { DateMatch } from './matches.ts';
import type { PlaceMatch } from './place-words.ts';
import { isTimestamp } from './timestamp.ts';
import { completeDate, type KnownDate } from './year.ts';

/** One reason for or against a reading; weights add up to its score. */
export interface Evidence {
  reason: string;
  /** The words it speaks of, if any. */
  text: string | null;
  weight: number;
}

/** What is known around a dateline before it is read. */
export interface Surroundings {
  text: string;
  /** The story's publication date, from its header or envelope. */
  published: KnownDate | null;
}

/** The weights, in one place: found by hand on labelled stories, and rounded. A reading is taken from 1.8 on. */
const W = {
  famousPlace: 1.4,
  knownPlace: 0.9,
  secondPlace: 0.6,
  unnamedPlace: 1.4,
  area: 1.3,
  capitals: 0.8,
  smallLetters: -0.5,
  subject: -2.5,
  caseless: -0.3,
  longName: -0.5,
  label: -4,
  labelWithin: -2,
  afterBy: -2.5,
  bracketed: 0.6,
  date: 2,
  year: 0.4,
  fitsHeader: 1,
  farFromHeader: -1.5,
  weekdayAlone: 0.6,
  dayAlone: 0.5,
  monthAndYear: 0.3,
  agencyInBrackets: 2.6,
  weakInBrackets: 2,
  agency: 1.6,
  weakAgency: 0.8,
  unknownInBrackets: 1,
  longUnknown: 0.4,
  own: 1.2,
  reporter: 0.8,
  clock: 0.3,
  longDash: 1,
  dash: 0.8,
  tightDash: 0.3,
  colon: 0.5,
  stop: 0.4,
  equals: 1,
  dispatch: 2,
  bar: 0.5,
  noMark: -0.2,
  lineEnd: -0.2,
  nextWord: -0.6,
  capitalsThenSmall: -0.35,
  glued: -4,
  smallLetterFollows: -3,
  smallLetterFollowsStrong: -0.8,
  timestamp: -4,
  nothingFollows: -0.5,
  shortRest: -1,
  noSentence: -0.8,
  route: -1.2,
  score: -1.2,
  namedAgain: 0.9,
  proseFollows: 0.5,
} as const;

/** Weighs one reading: the sum of all that speaks for and against it. */
export function weighReading(scan: Scan, ending: Ending, around: Surroundings): { score: number; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  const add: Add = (reason, weight, words = null) => {
    evidence.push({ reason, text: words, weight });
  };
  weighPlaces(scan, add);
  if (scan.date !== null) weighDate(scan.date, around.published, add);
  weighAgencies(scan, add);
  weighEnding(scan, ending, around.text, add);
  weighRest(scan, ending, around.text, add);
  let score = 0;
  for (const each of evidence) score += each.weight;
  return { score, evidence };
}

type Add = (reason: string, weight: number, words?: string | null) => void;

function weighPlaces(scan: Scan, add: Add): void {
  const first = scan.places[0];
  if (first === undefined) return;
  weighPlace(scan, first, add);
  const before = scan.tokens.text.charCodeAt(first.start - 1);
  if (before === 40 || before === 91 || before === 0x3010 || before === 0xff08) add('the place stands in brackets', W.bracketed);
  if (AFTER_BY.test(scan.tokens.text.slice(Math.max(0, first.start - 8), first.start))) add("a byline's name", W.afterBy, first.name);
  for (const place of scan.places.slice(1)) if (placeWeight(place.name) > 0) add('a second known place', W.secondPlace, place.name);
}

function opensUnnamed(name: string): boolean {
  return isUnnamedPlace(name) || placeOpenerLength(name.split(/\s+/u)) > 0;
}

/** `Weather Desk LIVE Updates`: a heading's word opens or closes it. */
function hasLabel(name: string): boolean {
  const words = name.split(/\s+/u);
  return isLabel(words[0] ?? '') || isLabel(words.at(-1) ?? '');
}

const AFTER_BY = /(?:^|[^\p{L}])(?:by|von|par|por)\s+$/iu;

/** After a leading agency, words in small letters without a date are the story's subject: `(MENAFN) Granary Lane Foods (OTC: GLFD)`. */
function isSubject(scan: Scan): boolean {
  return scan.agencySpan !== null && inBrackets(scan) && scan.date === null && scan.agencySpan.start < (scan.places[0]?.start ?? 0);
}

function weighPlace(scan: Scan, place: PlaceMatch, add: Add): void {
  const weight = placeWeight(place.name);
  const lone = place.name.charCodeAt(0);
  if (weight < 2 && isLabel(place.name)) add("a heading's word", W.label, place.name);
  if (weight === 0 && opensUnnamed(place.name)) add('opens datelines without a town', W.unnamedPlace, place.name);
  else if (weight > 0) add(weight === 2 ? 'a famous place' : 'a known place', weight === 2 ? W.famousPlace : W.knownPlace, place.name);
  if (place.area !== null) add('a state or country', W.area, place.area);
  if ((classOf(lone) & CASELESS) !== 0) add('a script without capitals', W.caseless);
  else if (place.capitals) add('the place stands in capitals', W.capitals);
  else if (weight === 0 && place.area === null) add('an unknown place in small letters', isSubject(scan) ? W.subject : W.smallLetters);
  if (weight === 0 && place.area === null && !opensUnnamed(place.name) && hasLabel(place.name))
    add("a heading's word in it", W.labelWithin, place.name);
  if (place.words > 4) add('a long name', W.longName * (place.words - 4));
}

function weighDate(date: DateMatch, published: KnownDate | null, add: Add): void {
  if (date.month === null) {
    add(date.day === null ? 'a weekday' : 'a day of the month', date.day === null ? W.weekdayAlone : W.dayAlone);
    return;
  }
  if (date.day === null) {
    add('a month and year', W.monthAndYear);
    return;
  }
  add('a date', W.date);
  if (date.year !== null) add('with its year', W.year);
  const full = published === null ? null : completeDate(date, published);
  if (full === null || published === null || published.day === null || full.year === null) return;
  const days = Math.abs(daysBetween(full.year, full.month, full.day, published.year, published.month ?? 1, published.day));
  if (days <= 4) add('the date fits the header', W.fitsHeader);
  else if (days > 60) add('the date is far from the header', W.farFromHeader);
}

function weighAgencies(scan: Scan, add: Add): void {
  const first = scan.agencies[0];
  if (first !== undefined) {
    const bracketed = inBrackets(scan);
    const [strong, weak] = bracketed ? [W.agencyInBrackets, W.weakInBrackets] : [W.agency, W.weakAgency];
    add(bracketed ? 'an agency in brackets' : 'an agency', first.weak ? weak : strong, scan.tokens.text.slice(first.start, first.end));
  }
  if (scan.slot !== null) {
    const text = scan.tokens.text.slice(scan.slot.start, scan.slot.end);
    add("stands in an agency's place", text.length < 24 && /\p{Lu}/u.test(text) ? W.unknownInBrackets : W.longUnknown, text);
  }
  if (scan.own) add("the paper's own mark", W.own);
  if (scan.reporters.length > 0) add('a reporter is named', W.reporter);
  if (scan.clock !== null) add('a time of day', W.clock);
}

function weighEnding(scan: Scan, ending: Ending, text: string, add: Add): void {
  if (ending.kind === 'dash') weighDash(ending, text, add);
  else if (ending.kind === 'word') weighNoMark(scan, ending, text, add);
  else if (ending.kind === 'break') add('it stands alone on its line', scan.places.length > 0 ? W.lineEnd : W.nextWord);
  else add(ENDINGS[ending.kind][0], ENDINGS[ending.kind][1]);
}

const ENDINGS = {
  colon: ['a colon ends it', W.colon],
  stop: ['a full stop ends it', W.stop],
  equals: ['an equals sign ends it', W.equals],
  dispatch: ["the dispatch's sign ends it", W.dispatch],
  bar: ['a bar ends it', W.bar],
  bracket: ['no mark after the bracket', W.noMark],
} as const;

/** `PARIS Maison Verlhac staged …`: a famous place in capitals may stand without any mark; a date glued to the next word may not. */
function weighNoMark(scan: Scan, ending: Ending, text: string, add: Add): void {
  if ((classOf(text.charCodeAt(ending.end)) & SPACE) === 0) {
    add('the text runs on', W.glued);
    return;
  }
  const word = /^\s*\p{Lu}\p{Ll}+/u.test(text.slice(ending.end, ending.end + 40));
  const bare = scan.last === 'place' && scan.places.length === 1 && scan.places[0]?.capitals === true;
  add('no mark before the first word', bare && word ? W.capitalsThenSmall : W.nextWord);
}

function weighDash(ending: Ending, text: string, add: Add): void {
  const mark = ending.separator === null ? '' : text.slice(ending.separator.start, ending.separator.end);
  const start = ending.separator?.start ?? 0;
  const tight = mark === '-' && (classOf(text.charCodeAt(start - 1)) & 1) === 0;
  if (tight && (classOf(text.charCodeAt(ending.end)) & 1) === 0) add('a hyphen ends it', W.tightDash);
  else if (mark === '-' || mark === '_') add('a dash ends it', W.dash);
  else add('a long dash ends it', W.longDash, mark);
}

function weighRest(scan: Scan, ending: Ending, text: string, add: Add): void {
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

function inBrackets(scan: Scan): boolean {
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
