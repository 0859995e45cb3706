import { daysBetween } from '../knowledge/calendar-days.ts';
import { placeWeight } from '../knowledge/cities.ts';
import { isLabel } from '../knowledge/labels.ts';
import { isUnnamedPlace, placeOpenerLength } from '../knowledge/unnamed-places.ts';
import { CASELESS, classOf, SPACE } from '../text/chars.ts';
import { remember } from '../text/memo.ts';
import type { Ending } from './dateline-ending.ts';
import { weighEnding } from './ending-weights.ts';
import type { DateMatch } from './matches.ts';
import type { PlaceMatch } from './place-words.ts';
import { weighRest } from './rest-weights.ts';
import { inBrackets, type Scan } from './scan.ts';
import { type Add, type Evidence, type Surroundings, W } from './weights.ts';
import { completeDate, type KnownDate } from './year.ts';

/** Weighs one reading: the sum of all that speaks for and against it, with the evidence where it is to be explained. */
export function weighReading(scan: Scan, ending: Ending, around: Surroundings): { score: number; evidence: Evidence[] } {
  const weighed: { score: number; evidence: Evidence[] } = { score: 0, evidence: [] };
  const add: Add = (reason, weight, words = null) => {
    weighed.score += weight;
    if (around.explained) weighed.evidence.push({ reason, text: words, weight });
  };
  weighPlaces(scan, add);
  if (scan.date !== null) weighDate(scan.date, around.published, add);
  weighAgencies(scan, add);
  weighEnding(scan, ending, around.text, add);
  weighRest(scan, ending, around.text, add);
  return weighed;
}

function weighPlaces(scan: Scan, add: Add): void {
  const first = scan.places[0];
  if (first === undefined) return;
  weighPlace(scan, first, add);
  if (first.words > 2 && placeWeight(first.name) === 0 && OPENS_BYLINE.test(first.name)) add("a byline's word and name", W.afterBy);
  const before = scan.tokens.text.charCodeAt(first.start - 1);
  if (before === 40 || before === 91 || before === 0x3010 || before === 0xff08) add('the place stands in brackets', W.bracketed);
  if ((classOf(before) & SPACE) !== 0) {
    const { text } = scan.tokens;
    if (!scan.own && followsBy(text, first.start, placeWeight(first.name) > 0)) add("a byline's name", W.afterBy, first.name);
    else if (followsPreposition(text, first.start)) add('a preposition stands before it', W.afterPreposition);
    if (isListItem(text, first.start)) add('an item of a numbered list', W.listItem);
  }
  for (let i = 1; i < scan.places.length; i += 1) {
    const { name } = scan.places[i] as PlaceMatch;
    if (placeWeight(name) > 0) add('a second known place', W.secondPlace, name);
  }
  if (scan.places.length > 1 && scan.date === null && (scan.agencies.length === 0 ? inRow(scan) : inMenu(scan)))
    add('a row of places', W.row);
}

/** `London | Paris | New York`: a page's menu rather, without date and agency. */
function inRow(scan: Scan): boolean {
  const { text } = scan.tokens;
  const second = scan.places[1] as PlaceMatch;
  return text.slice(scan.places[0]?.end, second.start).includes('|');
}

const MOST_BARS = 2;

/** `BBC NEWS | UK | Wales | North West Wales`: an agency, too, may stand in a menu. */
function inMenu({ tokens, start, places }: Scan): boolean {
  return tokens.text.slice(start, places.at(-1)?.end).split('|').length - 1 > MOST_BARS;
}

const opensUnnamed: (name: string) => boolean = remember((name) => isUnnamedPlace(name) || placeOpenerLength(name.split(/\s+/u)) > 0);

/** `Weather Desk LIVE Updates`: a heading's word opens or closes it. */
function hasLabel(name: string): boolean {
  const words = name.split(/[\s-]+/u);
  return isLabel(words[0] ?? '') || isLabel(words.at(-1) ?? '');
}

const LONGEST_BEFORE = 48;
const AT_BY = /(?:^|[^\p{L}])(?:by|von|par|por)\s+$/iu;
const AFTER_NAME = /(?:^|[^\p{L}])(?:By|BY|Von|Par|Por)[ \t]+(?:\p{Lu}[\p{L}.'’-]*[ \t]+){1,3}$/u;

/** `By Nadia Ferris Jun 2 (Reuters)`: the name behind a byline's word, or the end of one that is no known place. */
function followsBy(text: string, at: number, known: boolean): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BEFORE), at);
  return BY.test(before) && (AT_BY.test(before) || (!known && AFTER_NAME.test(before)));
}

/** `Af Jens Holm /ritzau/` */
const OPENS_BYLINE = /^(?:Af|Av|Von|Par|Por|Door|Di|Da|Od) \p{Lu}\p{Ll}+ \p{Lu}/u;
const BY = /[BbVvPp](?:y|Y|on|ar|or)\s/;

const PREPOSITION = /(?:^|[\s(])(?:[Ii]n|[Aa]t|[Nn]ear|of|to|from) $/;

/** `In Salem, Jan. 4—Mr. Eben Twill`: the place is part of a sentence. */
function followsPreposition(text: string, at: number): boolean {
  return 'ntrfom'.includes(text.charAt(at - 2)) && PREPOSITION.test(text.slice(Math.max(0, at - 7), at));
}

const ITEM = /(?:^|\n)[ \t]*\d{1,2}[.)][ \t]+$/;

/** `2. Cork, Ireland — Eat buttered eggs.` */
function isListItem(text: string, at: number): boolean {
  const mark = text.charAt(at - 2);
  return (mark === '.' || mark === ')') && ITEM.test(text.slice(Math.max(0, at - 9), at));
}

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
  if (weight === 0 && place.name.length <= 2 && (classOf(lone) & CASELESS) === 0) add('one letter or two', W.singleLetter, place.name);
  if (isHeadlineBefore(place)) add('a known place at its end', W.placeAtEnd);
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
  if (scan.dispatched) add("the dispatch's sign in the brackets", W.dispatch);
  if (scan.own) add("the paper's own mark", W.own);
  if (scan.reporters.length > 0) add('a reporter is named', W.reporter);
  if (scan.clock !== null) add('a time of day', scan.date === null && scan.agencies.length === 0 ? W.clockAlone : W.clock);
}

const SHORTEST_HEADLINE = 4;

/** `CLOCKS TO STRIKE TOGETHER LEEDS, England`: capitals of a headline that run into the place. */
export function isHeadlineBefore({ name, words, capitals }: PlaceMatch): boolean {
  return (
    words >= SHORTEST_HEADLINE &&
    capitals &&
    placeWeight(name) === 0 &&
    !opensUnnamed(name) &&
    placeWeight(name.slice(name.lastIndexOf(' ') + 1)) > 0
  );
}
