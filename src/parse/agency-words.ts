import { type AgencyEntry, agencyByMark, foldMark, opensMark } from '../knowledge/agencies.ts';
import type { AgencyMatch } from './matches.ts';
import {
  BREAK,
  CLOSE,
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
  QUOTE,
  SLASH,
  startOf,
  type Tokens,
  WORD,
  wordAt,
} from './tokens.ts';

const MAX_PIECES = 9;

/** Reads the longest agency mark that starts at a token: `Dow Jones`, `dpa-AFX`, `新华社`. */
export function readAgency(tokens: Tokens, index: number): AgencyMatch | null {
  const known = tokens.agencies[index];
  if (known !== undefined) return known;
  const found = findAgency(tokens, index);
  tokens.agencies[index] = found;
  return found;
}

function findAgency(tokens: Tokens, index: number): AgencyMatch | null {
  if (kindAt(tokens, index) !== WORD || !opensMark(wordAt(tokens, index))) return null;
  const start = startOf(tokens, index);
  let found: AgencyMatch | null = null;
  for (let at = index; at < index + MAX_PIECES && continuesMark(tokens, at, index); at += 1) {
    if (kindAt(tokens, at) !== WORD && kindAt(tokens, at) !== NUMBER) continue;
    const end = endOf(tokens, at);
    const mark = tokens.text.slice(start, end);
    const entries = agencyByMark(mark);
    if (entries.length > 0) found = { start, end, next: at + 1, entries, weak: isWeak(entries, mark) };
  }
  return found;
}

function continuesMark(tokens: Tokens, at: number, first: number): boolean {
  const kind = kindAt(tokens, at);
  if (at === first) return true;
  if (kind === DASH || kind === SLASH) return isTight(tokens, at);
  return (
    kind !== BREAK &&
    kind !== END &&
    kind !== COMMA &&
    kind !== COLON &&
    kind !== OPEN &&
    kind !== CLOSE &&
    kind !== EQUALS &&
    kind !== QUOTE
  );
}

function isWeak(entries: readonly AgencyEntry[], mark: string): boolean {
  const folded = foldMark(mark);
  return entries.every((entry) => entry.weak?.some((weak) => foldMark(weak) === folded) ?? false);
}
