import { AGENCY_ROWS, CONTESTED_MARKS } from './tables/agencies.ts';

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

/** All agencies, sorted by id. */
export const AGENCIES: readonly AgencyEntry[] = AGENCY_ROWS.trim().split('\n').map(readAgency);

/** The greatest number of words, separated by white space, in any mark: how far a reader of marks need look ahead. */
export const MAX_MARK_WORDS = 7;

function readAgency(row: string): AgencyEntry {
  const cells = row.split(';');
  const entry: AgencyEntry = {
    id: cells[0] ?? '',
    name: cells[1] ?? '',
    country: cells[2] || null,
    languages: listed(cells[3]),
    kind: cells[4] as AgencyEntry['kind'],
    marks: listed(cells[5]),
  };
  if (cells[6]) entry.weak = listed(cells[6]);
  if (cells[7]) entry.formerly = listed(cells[7]);
  return entry;
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

let byId: Map<string, AgencyEntry> | undefined;

/** The entry of an id, `afp`, exactly as written. */
export function agencyById(id: string): AgencyEntry | undefined {
  byId ??= new Map(AGENCIES.map((entry) => [entry.id, entry]));
  return byId.get(id);
}

let byMark: Map<string, AgencyEntry | string> | undefined;

/** Whose mark this may be, "(AFP)" without its brackets; of a contested mark, "CNA", the one most seen in the trade first. */
export function agencyByMark(mark: string): readonly AgencyEntry[] {
  byMark ??= indexMarks();
  const found = byMark.get(foldMark(mark));
  if (found === undefined) return [];
  return typeof found === 'string' ? listed(found).flatMap((id) => agencyById(id) ?? []) : [found];
}

/** Folded marks to their entry, or to the ids that contest it. All are folded in one stroke: several times quicker than one by one. */
function indexMarks(): Map<string, AgencyEntry | string> {
  const index = new Map<string, AgencyEntry | string>();
  const folded = foldMark(AGENCIES.map((entry) => entry.marks.join()).join()).split(',');
  let at = 0;
  for (const entry of AGENCIES) for (let left = entry.marks.length; left > 0; left -= 1) index.set(folded[at++] ?? '', entry);
  for (const row of CONTESTED_MARKS.trim().split('\n')) index.set(row.slice(0, row.indexOf(';')), row.slice(row.indexOf(';') + 1));
  return index;
}

/** The entries in which a word is found, without regard to case, accents and points: in id, name or marks, or as the whole country code. Those named so come first. */
export function findAgencies(word: string): AgencyEntry[] {
  const sought = foldSearch(word);
  const named = (entry: AgencyEntry): boolean =>
    entry.id === word.trim().toLowerCase() || entry.marks.some((mark) => foldSearch(mark) === sought);
  const found = AGENCIES.filter((entry) => holdsWord(entry, sought));
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
