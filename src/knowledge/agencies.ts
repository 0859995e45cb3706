import { indexLines, lineSet } from './line-index.ts';
import { bytesOf, findLine } from './sorted-lines.ts';
import { AGENCY_ROWS } from './tables/agencies.ts';
import { AGENCY_MARKS, MARK_OPENERS, MARK_PREFIXES, UNSPACED_MARKS } from './tables/look-ups.ts';

/** A source that signs copy. `PARIS, Aug 3 (AFP) -` is signed with the mark "AFP" of the entry `afp`. */
export interface AgencyEntry {
  /** Usual short name, lower-case ASCII with hyphens: `ana-mpe`. */
  id: string;
  /** Official or usual English name. */
  name: string;
  /** ISO 3166-1 alpha-2 of its seat; XK for Kosovo, null for the supranational. */
  country: string | null;
  /** BCP 47 tags of the languages in which it mainly publishes. */
  languages: readonly string[];
  kind: 'agency' | 'press-release' | 'broadcaster' | 'newspaper' | 'service';
  /** Every name and mark it signs copy with, as printed; of marks that fold alike, one. */
  marks: readonly string[];
  /** Those of the marks that are also common words, place names or names of other bodies ("AA", "Petra", "PA"): they need a place where an agency is due. */
  weak?: readonly string[];
  /** Those of the marks that are earlier names: "ITAR-TASS", "Rompres". */
  formerly?: readonly string[];
}

/** The greatest number of words, separated by white space, in any mark: how far a reader of marks need look ahead. */
export const MAX_MARK_WORDS = 7;

const read = new Map<string, AgencyEntry>();
const rows = bytesOf(AGENCY_ROWS);

/** The entry of an id, `afp`, exactly as written; the same object each time. */
export function agencyById(id: string): AgencyEntry | undefined {
  const known = read.get(id);
  if (known !== undefined) return known;
  const row = findLine(rows(), id);
  if (row === null) return undefined;
  const entry = readAgency(id, row);
  read.set(id, entry);
  return entry;
}

/** All agencies, sorted by id. */
export function allAgencies(): readonly AgencyEntry[] {
  return AGENCY_ROWS()
    .trim()
    .split('\n')
    .flatMap((row) => agencyById(row.slice(0, row.indexOf(';'))) ?? []);
}

function readAgency(id: string, row: string): AgencyEntry {
  const [name = '', country, languages, kind, marks, weak, formerly] = row.split(';');
  return {
    id,
    name,
    country: country || null,
    languages: listed(languages),
    kind: kind as AgencyEntry['kind'],
    marks: listed(marks),
    ...(weak && { weak: listed(weak) }),
    ...(formerly && { formerly: listed(formerly) }),
  };
}

function listed(cell = ''): readonly string[] {
  return cell.split(',');
}

// White space, full stops, hyphens, apostrophes, middle dots, slashes; invisible joiners and direction marks; the dot that lower-casing leaves of İ.
const DROPPED = /[\s.\-‐‑–'’·/\u200b-\u200f]+|\u0307/g;

/** Brings a mark to the form in which marks are compared: "A.F.P.", "A F P" and "AFP" are one, and so are "Dow Jones" and "DowJones". */
export function foldMark(mark: string): string {
  if (/^[A-Za-z0-9]+$/.test(mark)) return mark.toLowerCase();
  return mark.normalize('NFKC').toLowerCase().replace(DROPPED, '');
}

const NONE: readonly never[] = [];
const byMark = indexLines(AGENCY_MARKS, (ids): readonly AgencyEntry[] => listed(ids).flatMap((id) => agencyById(id) ?? []));

/** Whose mark this may be, "(AFP)" without its brackets; of a contested mark, "CNA", the one most seen in the trade first. */
export function agencyByMark(mark: string): readonly AgencyEntry[] {
  return agencyByFold(foldMark(mark));
}

/** The same for a mark that is folded already. */
export function agencyByFold(folded: string): readonly AgencyEntry[] {
  return byMark(folded) ?? NONE;
}

const prefixes = lineSet(MARK_PREFIXES);

/** Initials may be set apart: "A F P", "D. P. A.". */
const INITIALS = 3;

/** Whether a longer mark may begin with these folded words: "dow" goes on to "dowjones". */
export function mayGoOn(folded: string): boolean {
  return folded.length <= INITIALS || prefixes(folded);
}

const openers = lineSet(MARK_OPENERS);

/** Whether a mark begins with that folded word, "dow" of "Dow Jones", or is that word. */
export function opensMark(foldedWord: string): boolean {
  return openers(foldedWord);
}

const unspaced = indexLines(UNSPACED_MARKS, listed);

/** The marks that begin with that character, of those in scripts that set no space between words: "新华社" for "新". */
export function unspacedMarks(first: string): readonly string[] {
  return unspaced(first) ?? NONE;
}

/** The entries in which a word is found, without regard to case, accents and points: in id, name or marks, or as the whole country code. Those named so come first. */
export function findAgencies(word: string): AgencyEntry[] {
  const sought = foldSearch(word);
  const named = (entry: AgencyEntry): boolean =>
    entry.id === word.trim().toLowerCase() || entry.marks.some((mark) => foldSearch(mark) === sought);
  const found = allAgencies().filter((entry) => holdsWord(entry, sought));
  return [...found.filter(named), ...found.filter((entry) => !named(entry))];
}

function holdsWord(entry: AgencyEntry, sought: string): boolean {
  return (
    entry.country?.toLowerCase() === sought || [entry.id, entry.name, ...entry.marks].some((text) => foldSearch(text).includes(sought))
  );
}

function foldSearch(text: string): string {
  return foldMark(text.normalize('NFD').replace(/\p{M}/gu, ''));
}
