import { AGENCIES, type AgencyEntry, agencyByMark, foldMark } from '../knowledge/agencies.ts';
import { remember } from '../text/memo.ts';
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
  openTokens,
  QUOTE,
  SLASH,
  startOf,
  type Tokens,
  WORD,
  wordAt,
} from './tokens.ts';

const MAX_PIECES = 9;
let firstPieces: Set<string> | undefined;

/** First words of all marks: most words of a story are none, and cost one look-up. */
const mayStartMark: (word: string) => boolean = remember((word) => {
  firstPieces ??= new Set(AGENCIES.flatMap((agency) => agency.marks.map(firstPiece)));
  return firstPieces.has(foldMark(word));
});

const entriesOf: (mark: string) => readonly AgencyEntry[] = remember(agencyByMark);

function firstPiece(mark: string): string {
  return foldMark(wordAt(openTokens(mark, 0, mark.length), 0));
}

/** Reads the longest agency mark that starts at a token: `Dow Jones`, `dpa-AFX`, `新华社`. */
export function readAgency(tokens: Tokens, index: number): AgencyMatch | null {
  const known = tokens.agencies[index];
  if (known !== undefined) return known;
  const found = findAgency(tokens, index);
  tokens.agencies[index] = found;
  return found;
}

function findAgency(tokens: Tokens, index: number): AgencyMatch | null {
  if (kindAt(tokens, index) !== WORD || !mayStartMark(wordAt(tokens, index))) return null;
  const start = startOf(tokens, index);
  let found: AgencyMatch | null = null;
  for (let at = index; at < index + MAX_PIECES && continuesMark(tokens, at, index); at += 1) {
    if (kindAt(tokens, at) !== WORD && kindAt(tokens, at) !== NUMBER) continue;
    const end = endOf(tokens, at);
    const mark = tokens.text.slice(start, end);
    const entries = entriesOf(mark);
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
