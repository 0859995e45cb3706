import { CASELESS, classOf, UNSPACED } from '../text/chars.ts';
import { nodeAt, type Span, type TextNode } from '../text/span.ts';
import { readAgency } from './agency-words.ts';
import { type ClockMatch, readClock } from './clock-words.ts';
import { readDate } from './date-words.ts';
import { afterName } from './group-names.ts';
import type { AgencyMatch, DateMatch } from './matches.ts';
import { type PlaceMatch, readPlace } from './place-words.ts';
import { readNamesBy, readReporters } from './reporter-words.ts';
import {
  BAR,
  BREAK,
  CLOSE,
  COMMA,
  END,
  EQUALS,
  endOf,
  isTight,
  kindAt,
  NUMBER,
  OPEN,
  SLASH,
  startOf,
  type Tokens,
  WORD,
  wordAt,
} from './tokens.ts';
import { isDispatchSign } from './unspaced-words.ts';

/** What stands between brackets or slashes in a dateline: `(Dow Jones/AP)`, `/PRNewswire/`, `(서울=연합뉴스)`, `(Nov 17)`, `(WASHINGTON, DC)`. */
export interface Group {
  /** With its brackets. */
  span: Span;
  next: number;
  places: PlaceMatch[];
  date: DateMatch | null;
  clock: ClockMatch | null;
  agencies: AgencyMatch[];
  reporters: TextNode[];
  /** It says that it is a report: `〔記者林大山／花蓮報導〕`. */
  dispatched: boolean;
  /** The group holds words that no table knows, and nothing that one does. */
  unknown: boolean;
  /** The whole content, where it looks like a person's name. */
  name: TextNode | null;
}

const MAX_TOKENS = 28;

/** Reads the group that opens at a token. `opening`: nothing of the dateline stands before it, so that it may hold the place. */
export function readGroup(tokens: Tokens, open: number, opening: boolean): Group | null {
  const close = closeOf(tokens, open);
  if (close < 0) return null;
  const group: Group = {
    span: { start: startOf(tokens, open), end: endOf(tokens, close) },
    next: close + 1,
    places: [],
    date: null,
    clock: null,
    agencies: [],
    reporters: [],
    dispatched: false,
    unknown: false,
    name: null,
  };
  if (isCaption(tokens, open + 1, close)) return null;
  const strangers = fill(tokens, open + 1, close, group, opening);
  if (
    group.agencies.length > 0 ||
    (strangers === 0 && (group.date !== null || group.clock !== null || group.places.length > 0 || group.reporters.length > 0))
  )
    return group;
  return unknownGroup(tokens, open, close, group);
}

function closeOf(tokens: Tokens, open: number): number {
  const slash = kindAt(tokens, open) === SLASH;
  for (let at = open + 1; at < open + MAX_TOKENS; at += 1) {
    const kind = kindAt(tokens, at);
    if (kind === END) return -1;
    if (kind === BREAK && slash) return -1;
    if (slash ? kind === SLASH && closesHere(tokens, at, open) : kind === CLOSE) return at;
    if (kind === OPEN) return -1;
  }
  return -1;
}

/** Inside slashes another slash may stand: `/APA/dpa/`. The closing one is followed by no letter. */
function closesHere(tokens: Tokens, at: number, open: number): boolean {
  if (at === open + 1) return false;
  return !(isTight(tokens, at + 1) && kindAt(tokens, at + 1) === WORD);
}

/** `(AP Photo/Jane Doe)` credits a picture. */
function isCaption(tokens: Tokens, first: number, close: number): boolean {
  for (let at = first; at < close; at += 1) if (kindAt(tokens, at) === WORD && PICTURES.has(wordAt(tokens, at).toLowerCase())) return true;
  return false;
}

const PICTURES = new Set(['photo', 'photos', 'photograph', 'image', 'images', 'picture', 'video', 'foto', 'file']);

/** Reads what the group holds; answers how many words no table knew. */
function fill(tokens: Tokens, first: number, close: number, group: Group, opening: boolean): number {
  let strangers = 0;
  let at = first;
  const names: TextNode[] = [];
  while (at < close) {
    const named = opening ? at : afterName(tokens, at, first, close);
    if (named > at) {
      names.push(nodeAt(tokens.text, startOf(tokens, at), endOf(tokens, named - 1)));
      strangers += 1;
      at = named;
      continue;
    }
    const next = takeOne(tokens, at, close, group, opening && strangers === 0);
    if (next === at && kindAt(tokens, at) === WORD) {
      if (isDispatchSign(wordAt(tokens, at))) group.dispatched = true;
      else strangers += 1;
    }
    at = next === at ? at + 1 : next;
  }
  if (group.agencies.length > 0) group.reporters.push(...names);
  return strangers;
}

function takeOne(tokens: Tokens, at: number, close: number, group: Group, opening: boolean): number {
  const kind = kindAt(tokens, at);
  if (kind !== WORD && kind !== NUMBER) return at;
  const agency = readAgency(tokens, at);
  if (agency !== null && agency.next <= close) {
    group.agencies.push(agency);
    return agency.next;
  }
  const date = readDate(tokens, at);
  if (date !== null && date.day !== null && date.next <= close) {
    group.date ??= date;
    return date.next;
  }
  const clock = readClock(tokens, at);
  if (clock !== null && clock.next <= close) {
    group.clock = clock;
    return clock.next;
  }
  const reporters = readReporters(tokens, at) ?? readNamesBy(tokens, at, close);
  if (reporters !== null) {
    group.reporters.push(...reporters.names);
    return reporters.next;
  }
  return takePlaces(tokens, at, close, group, opening);
}

/** A place in brackets: `(WASHINGTON, DC)`, `(서울=연합뉴스)`, `【ソウル共同】`, `【北京＝架空花子】`. */
function takePlaces(tokens: Tokens, at: number, close: number, group: Group, opening: boolean): number {
  if (
    !opening &&
    group.places.length === 0 &&
    kindAt(tokens, at - 1) !== BAR &&
    !(group.agencies.length + group.reporters.length > 0 && isCaseless(tokens, at))
  )
    return at;
  if (group.agencies.length > 0 && !isCaseless(tokens, at) && kindAt(tokens, at - 1) !== BAR) return at;
  if (
    group.places.length > 0 &&
    kindAt(tokens, at - 1) === EQUALS &&
    (classOf(tokens.text.charCodeAt(startOf(tokens, at))) & UNSPACED) !== 0
  ) {
    group.reporters.push(nodeAt(tokens.text, startOf(tokens, at), endOf(tokens, close - 1)));
    return close;
  }
  const place = readPlace(tokens, at);
  if (place === null || place.next > close || (group.places.length > 0 && !joins(tokens, at - 1))) return at;
  group.places.push(place);
  return place.next;
}

function isCaseless(tokens: Tokens, at: number): boolean {
  return (classOf(tokens.text.charCodeAt(startOf(tokens, at))) & CASELESS) !== 0;
}

function joins(tokens: Tokens, index: number): boolean {
  const char = tokens.text.charAt(startOf(tokens, index));
  return char === '/' || char === '·' || char === '・' || char === '、';
}

function unknownGroup(tokens: Tokens, open: number, close: number, group: Group): Group | null {
  let words = 0;
  let names = 0;
  for (let at = open + 1; at < close; at += 1) {
    const kind = kindAt(tokens, at);
    if (kind === BREAK || (kind === NUMBER && words === 0)) return null;
    if (kind !== WORD) continue;
    words += 1;
    if (/^\p{Lu}/u.test(wordAt(tokens, at))) names += 1;
  }
  if (words === 0 || words > 8) return null;
  const name =
    names === words && words >= 2 && words <= 3 && kindAt(tokens, open + 1) !== COMMA
      ? nodeAt(tokens.text, startOf(tokens, open + 1), endOf(tokens, close - 1))
      : null;
  return { ...group, places: [], date: null, reporters: [], unknown: true, name };
}
