import { agencyByMark } from '../knowledge/agencies.ts';
import type { Agency, Article } from '../model/record.ts';
import type { Metadata } from '../model/story.ts';
import { agenciesWithin } from '../parse/credit.ts';
import { distinct } from './credit.ts';

/** Credits the story to whom the envelope names, where the text names no one or only one of them: `NTB-AFP-DPA` completes `(©NTB)`. */
export function withCredit(article: Article, { credit: sent }: Metadata): Article {
  if (sent === undefined) return article.credit === null ? fromDateline(article) : article;
  const named = creditedAgencies(sent);
  const { credit } = article;
  if (credit === null || (credit.agencies.length === 0 && named.length > 0)) {
    return { ...article, credit: { text: sent, span: null, agencies: named, position: 'metadata' } };
  }
  const isFuller = named.length > credit.agencies.length && credit.agencies.every(({ id }) => named.some((agency) => agency.id === id));
  if (!isFuller) return article;
  const added = named.filter(({ id }) => !credit.agencies.some((agency) => agency.id === id));
  return { ...article, credit: { ...credit, agencies: [...credit.agencies, ...added] } };
}

/** An envelope's dateline may name the agency where its text does not: `SYDNEY September 12 AAP -`. */
function fromDateline(article: Article): Article {
  const agencies = article.dateline?.agencies ?? [];
  if (agencies.length === 0 || article.dateline?.span !== null) return article;
  return { ...article, credit: { text: agencies.map(({ text }) => text).join(' '), span: null, agencies, position: 'metadata' } };
}

/** The agencies of a credit line: the whole line, its pieces (`ANP/BELGA`, `STT–Lännen Sanansaattaja`), or names anywhere in it. */
export function creditedAgencies(sent: string): Agency[] {
  const whole = agencyOf(sent);
  if (whole) return [whole];
  const pieces = sent.split(/\s*[/,;&–—|]\s*|-|\s+(?:and|und|et)\s+/u).flatMap((piece) => agencyOf(piece) ?? []);
  if (pieces.length > 0) return pieces.filter(({ id }, at) => pieces.findIndex((other) => other.id === id) === at);
  return distinct(agenciesWithin(sent, 0, sent.length), { countries: [], text: sent }).map((agency) => ({ ...agency, span: null }));
}

function agencyOf(mark: string): Agency | undefined {
  const bare = mark.trim().replace(/^the\s+/iu, '');
  const [entry] = bare === '' ? [] : agencyByMark(bare);
  return entry && { text: mark.trim(), span: null, id: entry.id, name: entry.name };
}
