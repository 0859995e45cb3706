import type { Agency, Credit, Dateline } from '../model/record.ts';
import type { CreditMatch } from '../parse/credit.ts';
import type { AgencyMatch } from '../parse/matches.ts';
import type { Parts } from '../parse/recognise-parts.ts';
import type { Span } from '../text/span.ts';
import type { AgencyEvidence } from './agency.ts';
import { resolveAgency } from './agency.ts';

/** All that speaks for whom a story is credited to, and the text to quote. */
export interface CreditEvidence {
  parts: Parts;
  dateline: Dateline | null;
  agencies: AgencyEvidence;
}

/** Whom a story is credited to, the likeliest first: the dateline's agency, then what stands at the end, at the beginning, in the byline, in the copyright line. */
export function findCredits(evidence: CreditEvidence): Credit[] {
  const found: Credit[] = [];
  add(fromDateline(evidence), found);
  if (isInitials(evidence)) {
    add(fromHead(evidence), found);
    add(fromTail(evidence), found);
  } else {
    add(fromTail(evidence), found);
    add(fromHead(evidence), found);
  }
  add(fromByline(evidence), found);
  add(fromCopyright(evidence), found);
  add(fromSlot(evidence), found);
  return found;
}

/** `(Belga) De kusttram rijdt … (ABC)`: the desk's initials at the end, which are a mark as well, weigh less than the agency that opens the story. */
function isInitials({ parts }: CreditEvidence): boolean {
  const last = parts.tail.credits.at(-1);
  if (last === undefined || last.introduced || last.agencies.length === 0 || !last.agencies.every(({ weak }) => weak)) return false;
  return parts.leading?.agencies.some(({ weak }) => !weak) ?? false;
}

function add(credit: Credit | null, found: Credit[]): void {
  if (credit !== null) found.push(credit);
}

function credit({ agencies: { text } }: CreditEvidence, { start, end }: Span, position: Credit['position'], agencies: Agency[]): Credit {
  return { text: text.slice(start, end), span: { start, end }, agencies, position };
}

function fromDateline(evidence: CreditEvidence): Credit | null {
  const taken = evidence.parts.dateline.taken;
  if (evidence.dateline === null || taken === null || taken.agencySpan === null || evidence.dateline.agencies.length === 0) return null;
  return credit(evidence, taken.agencySpan, 'dateline', [...evidence.dateline.agencies]);
}

function fromTail(evidence: CreditEvidence): Credit | null {
  const { credits } = evidence.parts.tail;
  return credits.length === 0 ? null : fromMatch(evidence, credits[credits.length - 1] as CreditMatch, 'trailing');
}

function fromCopyright(evidence: CreditEvidence): Credit | null {
  const found = evidence.parts.tail.copyrights.findLast((each) => each.agencies.length > 0);
  return found === undefined ? null : fromMatch(evidence, found, 'copyright');
}

function fromHead(evidence: CreditEvidence): Credit | null {
  const { leading, head, dateline } = evidence.parts;
  const before = dateline.taken?.leading ?? null;
  if (before !== null) return fromMatch(evidence, { ...before.span, agencies: before.agencies }, 'leading');
  if (leading !== null) return fromMatch(evidence, leading, 'leading');
  // A page's own name may stand above the agency's: `Fox News`, and below the headline `| Associated Press`.
  const first = head.credits.find(({ agencies }) => agencies.some(({ entries }) => entries[0]?.kind === 'agency')) ?? head.credits[0];
  return first === undefined
    ? null
    : fromMatch(evidence, first, evidence.agencies.text.slice(first.start, first.start + 3).toLowerCase() === 'by ' ? 'byline' : 'leading');
}

function fromMatch(evidence: CreditEvidence, match: Pick<CreditMatch, 'start' | 'end' | 'agencies'>, position: Credit['position']): Credit {
  return credit(evidence, match, position, distinct(match.agencies, evidence.agencies));
}

function fromByline(evidence: CreditEvidence): Credit | null {
  const byline = evidence.parts.head.byline;
  if (byline === null || byline.agencies.length === 0) return null;
  return credit(evidence, byline, 'byline', distinct(byline.agencies, evidence.agencies));
}

/** `(SADA)`: a bracket in the agency's place that no table knows is still the credit as printed. */
function fromSlot(evidence: CreditEvidence): Credit | null {
  const slot = evidence.parts.dateline.taken?.slot ?? null;
  return slot === null ? null : credit(evidence, slot, 'dateline', []);
}

/** An agency named twice is credited once. */
export function distinct(matches: readonly AgencyMatch[], evidence: AgencyEvidence): Agency[] {
  const agencies: Agency[] = [];
  for (const match of matches) {
    const agency = resolveAgency(match, evidence);
    if (!agencies.some((each) => each.id === agency.id)) agencies.push(agency);
  }
  return agencies;
}
