import { foldMark, opensMark } from '../knowledge/agencies.ts';
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
  tokenAt,
  WORD,
  wordAt,
} from './tokens.ts';
import { factsAt, type MarkFacts, markOf } from './word-facts.ts';

const MAX_PIECES = 9;

/** Reads the longest agency mark that starts at a token: `Dow Jones`, `dpa-AFX`, `新华社`. */
export function readAgency(tokens: Tokens, index: number): AgencyMatch | null {
  const token = tokenAt(tokens, index);
  if (token.agency === undefined) token.agency = findAgency(tokens, index);
  return token.agency;
}

function findAgency(tokens: Tokens, index: number): AgencyMatch | null {
  const facts = factsAt(tokens, index);
  const number = facts === null && kindAt(tokens, index) === NUMBER && opensMark(wordAt(tokens, index)) ? wordAt(tokens, index) : null;
  const opening = number === null ? (facts?.opening ?? null) : markOf(number);
  if (opening === null) return null;
  let known = opening;
  let folded = number ?? facts?.mark ?? '';
  let found = known.entries.length === 0 ? null : matched(tokens, index, index, known);
  for (let at = index + 1; known.goesOn && at < index + MAX_PIECES && continuesMark(tokens, at); at += 1) {
    if (kindAt(tokens, at) !== WORD && kindAt(tokens, at) !== NUMBER) continue;
    folded += factsAt(tokens, at)?.mark ?? foldMark(wordAt(tokens, at));
    known = markOf(folded);
    if (known.entries.length > 0) found = matched(tokens, index, at, known);
  }
  return found;
}

function matched(tokens: Tokens, first: number, last: number, { entries, weak }: MarkFacts): AgencyMatch {
  return { start: startOf(tokens, first), end: endOf(tokens, last), next: last + 1, entries, weak };
}

function continuesMark(tokens: Tokens, at: number): boolean {
  const kind = kindAt(tokens, at);
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
