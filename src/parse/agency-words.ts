import { type AgencyEntry, agencyByFold, foldMark, mayGoOn } from '../knowledge/agencies.ts';
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
  QUOTE,
  SLASH,
  startOf,
  type Tokens,
  tokenAt,
  WORD,
  wordAt,
} from './tokens.ts';
import { factsAt } from './word-facts.ts';

const MAX_PIECES = 9;

/** Reads the longest agency mark that starts at a token: `Dow Jones`, `dpa-AFX`, `新华社`. */
export function readAgency(tokens: Tokens, index: number): AgencyMatch | null {
  const token = tokenAt(tokens, index);
  if (token.agency === undefined) token.agency = findAgency(tokens, index);
  return token.agency;
}

function findAgency(tokens: Tokens, index: number): AgencyMatch | null {
  if (factsAt(tokens, index)?.opensMark !== true) return null;
  const start = startOf(tokens, index);
  let found: AgencyMatch | null = null;
  let folded = '';
  for (let at = index; at < index + MAX_PIECES && continuesMark(tokens, at, index); at += 1) {
    if (kindAt(tokens, at) !== WORD && kindAt(tokens, at) !== NUMBER) continue;
    folded += factsAt(tokens, at)?.mark ?? foldMark(wordAt(tokens, at));
    const { entries, weak } = markOf(folded);
    if (entries.length > 0) found = { start, end: endOf(tokens, at), next: at + 1, entries, weak };
    if (!mayGoOn(folded)) break;
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

/** Whose mark a folded text is, and whether it is a common word, too. */
const markOf: (folded: string) => { entries: readonly AgencyEntry[]; weak: boolean } = remember((folded) => {
  const entries = agencyByFold(folded);
  return { entries, weak: entries.length > 0 && isWeak(entries, folded) };
});

function isWeak(entries: readonly AgencyEntry[], folded: string): boolean {
  return entries.every((entry) => entry.weak?.some((weak) => foldMark(weak) === folded) ?? false);
}
