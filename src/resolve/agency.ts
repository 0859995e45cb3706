import type { AgencyEntry } from '../knowledge/agencies.ts';
import type { Agency } from '../model/record.ts';
import type { AgencyMatch } from '../parse/matches.ts';

/** What helps to tell agencies with one mark apart. */
export interface AgencyEvidence {
  /** ISO 3166-1 codes of the dateline's places. */
  countries: readonly string[];
  /** The story's text: `CYPRUS NEWS AGENCY` in its last line settles `(CNA)`. */
  text: string;
}

/** Settles whose mark it is, and cuts the agency as printed: `(CNA)` from Limassol is Cyprus's. */
export function resolveAgency(match: AgencyMatch, evidence: AgencyEvidence): Agency {
  const entry = match.entries.length === 1 ? match.entries[0] : likeliest(match.entries, evidence);
  const { id, name } = entry as AgencyEntry;
  return { text: evidence.text.slice(match.start, match.end), span: { start: match.start, end: match.end }, id, name };
}

function likeliest(entries: readonly AgencyEntry[], evidence: AgencyEvidence): AgencyEntry | undefined {
  return (
    entries.find((entry) => entry.country !== null && evidence.countries.includes(entry.country)) ??
    entries.find((entry) => named(entry.name, evidence.text)) ??
    entries[0]
  );
}

const READ = 1200;

function named(name: string, text: string): boolean {
  const lower = name.toLowerCase();
  return text.slice(0, READ).toLowerCase().includes(lower) || text.slice(-READ).toLowerCase().includes(lower);
}
