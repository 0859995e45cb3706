import { placeWeight } from '../knowledge/cities.ts';
import { isLabel } from '../knowledge/labels.ts';
import { opensStamp } from '../knowledge/notices.ts';
import { trimEnd } from '../text/chars.ts';
import { lineFrom } from '../text/lines.ts';
import { readByline } from './byline.ts';
import type { Ending } from './dateline-ending.ts';
import type { PlaceMatch } from './place-words.ts';
import type { Scan } from './scan.ts';
import { type Add, W } from './weights.ts';

const PICTURE = /\((?:Photo|Image|Picture)s? (?:by|credit)|Getty Images\)|\(AP Photo\//u;

/** `MADRID, SPAIN - MARCH 12: Oars are stacked … (Photo by Iker Ruiz/Getty Images)` */
export function isPictureLine(text: string, at: number): boolean {
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(at, Math.min(lineEnd < 0 ? text.length : lineEnd, at + 400));
  return line.includes('(') && PICTURE.test(line);
}

const SHORT = 46;
const PROSE = 80;
const SHORT_PROSE = 60;
/** `WASHINGTON: A LIFE IN GARDENS.` */
const TITLE = /^[A-Z]+ [A-Z]+ [A-Z]{2,}/;

/** Without date and agency only prose makes a dateline: `LONDON: A Biography of Its Bridges` is a title. */
export function weighProse(scan: Scan, ending: Ending, text: string, at: number, add: Add): void {
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
  const rest: Rest = { place, at, length: end - at, closed: closed.test(text.slice(end - 1, end)), lineEnd };
  if (ending.kind === 'colon') weighAfterColon(rest, text, add);
  else if (ending.kind === 'dash') weighAfterDash(rest, scan, text, add);
  if (placeWeight(place.name) === 0 && text.slice(at, at + 400).includes(place.name.charAt(0) + place.name.slice(1).toLowerCase()))
    add('the story names the place again', W.namedAgain);
}

/** What follows a place that has neither date nor agency. */
interface Rest {
  place: PlaceMatch;
  at: number;
  /** Characters to the end of the line. */
  length: number;
  /** The line ends as a sentence does. */
  closed: boolean;
  /** Where the line ends; -1: with the text. */
  lineEnd: number;
}

function weighAfterColon({ place, at, length, lineEnd }: Rest, text: string, add: Add): void {
  if (lineEnd >= 0 && isAboveByline(text, lineEnd)) add('a byline follows', W.deck);
  if (TITLE.test(text.slice(at, at + 40))) add('a title in capitals follows', W.insertion);
  if ((place.capitals || placeWeight(place.name) > 0) && length >= PROSE) add('prose follows', W.proseFollows);
  if (place.capitals && isDialogue(text, place.name, at)) add('speakers follow one another', W.speakers);
}

function weighAfterDash({ place, at, length, closed }: Rest, scan: Scan, text: string, add: Add): void {
  if (place.words < 3 && placeWeight(place.name) === (place.capitals ? 0 : 1) && length >= SHORT_PROSE && closed)
    add('prose follows', W.proseFollows);
  if ((!place.capitals || scan.slot !== null) && startsWithPlace(text, at))
    add('another place follows the dash', scan.slot === null ? W.route : W.timetable);
  if (!place.capitals && (INSERTED.test(text.slice(at, at + 80)) || LISTED.test(text.slice(at, at + 40))))
    add('an insertion between dashes', W.insertion);
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
