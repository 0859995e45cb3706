import { placeWeight } from '../knowledge/cities.ts';
import { classOf, UNSPACED } from '../text/chars.ts';
import { nodeAt, type Span, type TextNode } from '../text/span.ts';
import { readGroup } from './dateline-group.ts';
import { readReporters } from './reporter-words.ts';
import type { Scan } from './scan.ts';
import {
  BAR,
  BREAK,
  COLON,
  COMMA,
  DASH,
  END,
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
import { isDispatchSign, isReporterSign } from './unspaced-words.ts';

/** How a dateline can end after the elements read so far. */
export interface Ending {
  /** Offset after the dateline's last character. */
  end: number;
  separator: Span | null;
  kind: 'dash' | 'colon' | 'stop' | 'equals' | 'dispatch' | 'bar' | 'bracket' | 'break' | 'word';
}

export function endingAt(scan: Scan): Ending | null {
  const { tokens, at } = scan;
  const kind = kindAt(tokens, at);
  if (kind === DASH) return dashes(tokens, at, at);
  const dash = dashAfterPoints(tokens, at);
  if (dash > at) return dashes(tokens, kind === STOP && dash === at + 1 && isTight(tokens, dash) ? at : dash, dash);
  if (kind === OTHER && isLostDash(scan)) return marked(tokens, at, 'dash');
  if (kind === COLON || kind === EQUALS || kind === BAR)
    return marked(tokens, at, kind === COLON ? 'colon' : kind === BAR ? 'bar' : 'equals');
  if (kind === SLASH && scan.agencies.length > 0 && kindAt(tokens, at + 1) === DASH) return dashes(tokens, at + 1, at + 1);
  if (kind === SLASH && scan.last === 'date' && scan.agencies.length > 0) return marked(tokens, at, 'bar');
  if (kind === STOP)
    return scan.agencies.length > 0 || scan.own || (scan.places.length > 0 && scan.date !== null) || isPlaceAlone(scan)
      ? marked(tokens, at, 'stop')
      : null;
  if (kind === WORD && isDispatchSign(wordAt(tokens, at))) return dispatch(scan, at);
  return openEnding(scan, kind);
}

const LONG_PLACE = 4;

/** `ÖSTERSUND. Vinterns första isväg …`: a known place in capitals at a line's start, and its point. */
function isPlaceAlone({ tokens, at, from, places }: Scan): boolean {
  const [place] = places;
  if (place === undefined || places.length > 1 || !place.capitals || place.area !== null || place.name.length < LONG_PLACE) return false;
  const first = from === 0 || kindAt(tokens, from - 1) === BREAK;
  return first && kindAt(tokens, at + 1) === WORD && !isTight(tokens, at + 1) && placeWeight(place.name) > 0;
}

/** A dash that a wrong encoding turned into a question mark: `NICOSIA (Reuters) ? A goat`. */
function isLostDash({ tokens, at, agencies }: Scan): boolean {
  return agencies.length > 0 && tokens.text.charCodeAt(startOf(tokens, at)) === 63 && !isTight(tokens, at) && !isTight(tokens, at + 1);
}

/** Index of the dash that follows one to three points or commas: `Texas, -`, `(EFE).-`, `Canada, ,  —`; else `at`. */
function dashAfterPoints(tokens: Tokens, at: number): number {
  let i = at;
  while (i < at + 3 && (kindAt(tokens, i) === STOP || kindAt(tokens, i) === COMMA || isStar(tokens, i))) i += 1;
  return kindAt(tokens, i) === DASH ? i : at;
}

function dashes(tokens: Tokens, first: number, dash: number): Ending {
  let last = dash;
  while (kindAt(tokens, last + 1) === DASH && last < dash + 3) last += 1;
  return { end: endOf(tokens, last), separator: { start: startOf(tokens, first), end: endOf(tokens, last) }, kind: 'dash' };
}

/** Points may come in a row: `/أ ش أ/ ..`. */
function marked(tokens: Tokens, at: number, kind: Ending['kind']): Ending {
  let last = at;
  while (kind === 'stop' && last < at + 3 && kindAt(tokens, last + 1) === STOP && isTight(tokens, last + 1)) last += 1;
  return { end: endOf(tokens, last), separator: { start: startOf(tokens, at), end: endOf(tokens, last) }, kind };
}

/** `电`, with the reporter and the colon that may follow: `电（记者王小明）`, `电记者陈远山报道:`. */
function dispatch(scan: Scan, at: number): Ending {
  const { tokens } = scan;
  const separator = { start: startOf(tokens, at), end: endOf(tokens, at) };
  let next = at + 1;
  const group = kindAt(tokens, next) === OPEN ? readGroup(tokens, next, false) : null;
  const named = group === null ? [] : hanNames(tokens, next + 1, group.next - 1);
  const reporters = named.length > 0 ? named : (group?.reporters ?? readReporters(tokens, next)?.names ?? []);
  if (reporters.length > 0) {
    next = group?.next ?? readReporters(tokens, next)?.next ?? next;
    scan.reporters.push(...reporters);
  }
  while (kindAt(tokens, next) === WORD && isDispatchSign(wordAt(tokens, next))) next += 1;
  if (kindAt(tokens, next) === COLON) next += 1;
  return { end: endOf(tokens, next - 1), separator, kind: 'dispatch' };
}

/** Names alone in the bracket behind the dispatch's sign: `电 (王小明 李小红)`; none where anything else stands there. */
function hanNames(tokens: Tokens, first: number, close: number): TextNode[] {
  const names: TextNode[] = [];
  for (let at = first; at < close; at += 1) {
    const length = endOf(tokens, at) - startOf(tokens, at);
    if (kindAt(tokens, at) === COMMA) continue;
    if (kindAt(tokens, at) !== WORD || length < 2 || length > 4 || isReporterSign(wordAt(tokens, at))) return [];
    if ((classOf(tokens.text.charCodeAt(startOf(tokens, at))) & UNSPACED) === 0) return [];
    names.push(nodeAt(tokens.text, startOf(tokens, at), endOf(tokens, at)));
  }
  return names;
}

/** Endings without a mark of their own: after a bracket, at the line's end, or before the story's first word. */
function openEnding(scan: Scan, kind: number): Ending | null {
  const end = endOf(scan.tokens, scan.at - 1);
  if (kind === BREAK || kind === END) return { end, separator: null, kind: 'break' };
  if (scan.last === 'group' || scan.last === 'slot') return { end, separator: null, kind: 'bracket' };
  return kind === WORD || kind === NUMBER ? { end, separator: null, kind: 'word' } : null;
}
