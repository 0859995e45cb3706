import { BYLINE_OPENERS, isDesk, isHouse, isTitle, LONE_BYLINE_OPENERS } from '../knowledge/credits.ts';
import { once } from '../text/once.ts';
import { nodeAt, type TextNode } from '../text/span.ts';
import { readAgency } from './agency-words.ts';
import { agenciesWithin, readCredit } from './credit.ts';
import type { AgencyMatch } from './matches.ts';
import { isCapitals } from './name-words.ts';
import { openTokens, wordAt } from './tokens.ts';

/** A byline: `By JANE DOE and John Roe, Associated Press`. */
export interface BylineMatch {
  start: number;
  end: number;
  names: string[];
  /** Agencies named in it. */
  agencies: AgencyMatch[];
}

/** A byline may stand in brackets: `(di Anna Bruni)`. */
const OPENER = once(() => new RegExp(`^\\(?(?:${BYLINE_OPENERS.join('|')})(?:\\s*:|\\s)\\s*`, 'iu'));
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|d['’]\p{Lu}[\p{L}\p{M}-]*|\p{Lu}\.)`;
const PARTICLE = '(?:de|del|della|di|da|dos|do|du|la|le|van|von|der|den|ten|ter|bin|bint|ibn|al|el|y|e|ben|abu|zu|af|av)';
/** What the words of `OPENER` begin with. */
const OPENING_LETTERS = '(bvpdaoncstwrатнв';

/** A person's name; the pattern is dear to make, and most stories of the wires have no byline. */
const namePattern = once(() => new RegExp(String.raw`^${NAME_WORD}(?:[ \t\u00a0]+(?:${PARTICLE}[ \t\u00a0]+){0,2}${NAME_WORD}){1,4}`, 'u'));

const JOIN =
  /^(?:[ \t\u00a0]*(?:,|&|;|\/)[ \t\u00a0]*(?:(?:and|und|et|y|e)[ \t\u00a0]+)?|[ \t\u00a0]+(?:and|und|et|y|e|with|i|og|och)[ \t\u00a0]+)/i;
const LONGEST = 200;

/** Reads a byline that begins at `start` and goes no further than `limit`: names, their titles, their agency. */
export function readByline(text: string, start: number, limit: number): BylineMatch | null {
  const line = text.slice(start, Math.min(limit, start + LONGEST));
  const opener = OPENING_LETTERS.includes(line.charAt(0).toLowerCase()) ? OPENER().exec(line) : null;
  if (opener === null) return readLoneByline(line, start);
  const end = start + line.trimEnd().length;
  const whole = readCredit(text, start + opener[0].length, end);
  if (whole !== null && whole.agencies.length > 0) return { start, end, names: [], agencies: whole.agencies };
  const names = namesFrom(line, afterAgency(text, start + opener[0].length, end) - start);
  if (names.length > 0) {
    const after = start + (names.at(-1)?.span.end ?? 0);
    return {
      start,
      end,
      names: names.map((name) => name.text),
      agencies: readCredit(text, after, end)?.agencies ?? agenciesWithin(text, after, end),
    };
  }
  return readLoneByline(line, start) ?? byDesk(line, start, opener[0]);
}

/** `by Naharnet Newsdesk 14 July 2011`: a byline without a person. */
function byDesk(line: string, start: number, opener: string): BylineMatch | null {
  if (!/^by\b/iu.test(opener) || line.length > LONGEST_LONE) return null;
  const words = line.slice(opener.length).trim().split(/\s+/u).slice(0, 4);
  const desk = words.length > 0 && /^\p{Lu}/u.test(words[0] as string) && words.some((word) => isDesk(word) || isHouse(word));
  return desk ? { start, end: start + line.trimEnd().length, names: [], agencies: [] } : null;
}

/** `Corespondenta AGERPRES, Ana Ionescu, transmite:`, `By TASS correspondent Semyon Zorin:`: the agency may stand before the name. */
function afterAgency(text: string, at: number, end: number): number {
  const titled = /^[\p{Lu}\d-]{2,12}[ \t]+(?:[Cc]orrespondent|[Ss]taff [Ww]riter|[Ww]riter|[Rr]eporter)[ \t]+/u.exec(
    text.slice(at, Math.min(end, at + 60)),
  );
  if (titled !== null) return at + titled[0].length;
  const comma = text.indexOf(',', at);
  if (comma < 0 || comma >= end || comma - at > 30) return at;
  return (readCredit(text, at, comma)?.agencies.length ?? 0) > 0 ? comma + (/^,\s*/u.exec(text.slice(comma, end))?.[0].length ?? 1) : at;
}

/** Characters of the longest line that is a byline without its word. */
export const LONGEST_LONE = 80;
const loneByline = once(
  () =>
    new RegExp(
      String.raw`^(?:${LONE_BYLINE_OPENERS.join('|')})\s*:?\s+([\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:\s[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*){1,3})(?:,.{1,40})?\s*$`,
      'iu',
    ),
);
/** What the words of `LONE_BYLINE_OPENERS` begin with. */
const LONE_LETTERS = new Set(LONE_BYLINE_OPENERS.map((word) => word.charAt(0)));

/** A line of a common word and a name, and no more than a paper after them: `من ليلى حسن`, `Na Asha Juma, Mwananchi`. */
function readLoneByline(line: string, start: number): BylineMatch | null {
  if (line.length > LONGEST_LONE || !LONE_LETTERS.has(line.charAt(0).toLowerCase())) return null;
  const name = loneByline().exec(line)?.[1];
  if (
    name === undefined ||
    trimName(name) !== name ||
    namesAgency(line, line.indexOf(name)) ||
    !name.split(/\s/u).every((word) => /^[\p{Lu}\p{Lo}]/u.test(word))
  )
    return null;
  return /^from\s*:/iu.test(line) ? null : { start, end: start + line.trimEnd().length, names: [name], agencies: [] };
}

/** Where the names of a byline stop, for bylines that a dateline follows on the same line: `By Tobias Umaru ABUJA, Nov 1 (Reuters) -`. */
function namesFrom(line: string, from: number): TextNode[] {
  const names: TextNode[] = [];
  let at = from;
  while (names.length < 8) {
    const match = namePattern().exec(line.slice(at));
    if (match === null) break;
    const name = trimName(match[0]);
    if (!/\s/u.test(name) || namesAgency(line, at) || isHouse(name.slice(name.lastIndexOf(' ') + 1))) break;
    names.push(nodeAt(line, at, at + name.length));
    at += name.length;
    const join = JOIN.exec(line.slice(at));
    if (join === null) break;
    at += join[0].length;
  }
  return names;
}

/** `PA Scotland`, `Los Angeles Times`: what stands there begins with an agency or paper. */
function namesAgency(line: string, at: number): boolean {
  const tokens = openTokens(line, at, line.length);
  const agency = readAgency(tokens, 0);
  if (agency === null) return false;
  // `LENA MORRIS` is a person: a mark that is a name as well stands out only beside words in small letters.
  return !agency.weak || (isCapitals(line.slice(agency.start, agency.end)) && !isCapitals(wordAt(tokens, agency.next)));
}

/** A name stops before an agency or title that stands after it without a comma: `LAURA MINTERN Associated Press`; it does not begin with one. */
export function trimName(name: string): string {
  let end = 0;
  let at = 0;
  for (const word of name.split(/([ \t\u00a0]+)/u)) {
    at += word.length;
    if (word.trim() === '') continue;
    const glued = /^(\p{Lu}[\p{Lu}'’-]+)(?:Posted|Updated|Published)$/u.exec(word);
    if (glued?.[1] !== undefined) {
      end = at - word.length + glued[1].length;
      break;
    }
    if (isTitle(word.replace(/[.,]$/u, '')) || /^(?:Associated|Agence|Canadian|Bloomberg|from)$/u.test(word)) break;
    end = at;
  }
  const trimmed = name.slice(0, end);
  return trimmed.replace(/[.,]+$/u, (points) => (/\b\p{Lu}\.$/u.test(trimmed) ? points : ''));
}
