import { agencyById } from '../knowledge/agencies.ts';
import { countriesByForm } from '../knowledge/countries.ts';
import { foldPlace } from '../knowledge/fold-place.ts';
import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { Article, Dateline, Diagnostic, NamedCode, Place } from '../model/record.ts';
import type { Metadata } from '../model/story.ts';
import type { ParseOptions } from '../parse/options.ts';
import { positionsIn } from '../text/positions.ts';
import type { Node, Span } from '../text/span.ts';
import { creditedAgencies } from './metadata-credit.ts';
import { parseArticle } from './parse-article.ts';
import { resolvePlace } from './place.ts';

/** A story with what its envelope says, and what the parser is told of it. */
export interface Envelope {
  text: string;
  metadata: Metadata;
  known: ParseOptions;
}

/** Gives the record the envelope's dateline where the text has none, and compares the two where it has. */
export function withDateline(article: Article, envelope: Envelope): Article {
  const { text, metadata } = envelope;
  if (metadata.dateline === undefined) return article;
  const sent = readDateline(metadata.dateline, envelope);
  if (article.dateline === null) return { ...article, dateline: sent };
  const [own, other] = [article.dateline.places[0], sent.places[0]];
  if (!own || !other || isSamePlace(own, other)) return article;
  return { ...article, diagnostics: [...article.diagnostics, mismatch(own, other, text)] };
}

/** How much of the story stands behind an envelope's dateline when it is read: enough to see that a sentence begins. */
const PROBED = 100;

/** The parser reads an envelope's dateline as it reads all others, standing before the story; what it refuses is read as place and date. */
function readDateline(sent: string, envelope: Envelope): Dateline {
  const { text, metadata, known } = envelope;
  const line = sent.trim();
  const separated = /[-–—:_]$/u.test(line);
  const probe = `${line}${separated ? ' ' : ' - '}${text.slice(0, PROBED)}`;
  const { dateline } = parseArticle(probe, { ...known, date: metadata.date ?? null });
  const isWhole = dateline?.span != null && dateline.span.start === 0 && dateline.span.end >= line.replace(/[\s\-–—:_.]+$/u, '').length;
  const read = isWhole && dateline.places.length > 0 ? unplaced(dateline, line, separated) : simpleDateline(line, envelope);
  return { ...read, places: read.places.map((place) => ({ ...place, country: place.country ?? countryOf(metadata) })) };
}

/** The same dateline without spans, for it stands in no text. */
function unplaced(dateline: Dateline, line: string, separated: boolean): Dateline {
  return {
    ...dateline,
    text: line,
    span: null,
    places: dateline.places.map(withoutSpan),
    date: dateline.date && withoutSpan(dateline.date),
    agencies: dateline.agencies.map(withoutSpan),
    separator: separated && dateline.separator ? withoutSpan(dateline.separator) : null,
  };
}

function withoutSpan<Part extends Node>(part: Part): Part {
  return { ...part, span: null };
}

/** `WARSAW 1997-04-25`, `Brienz BE`, `KOBE, March 27`: the place is what stands before a figure or a bracket. */
function simpleDateline(line: string, envelope: Envelope): Dateline {
  const day = /\b\d{4}-\d\d-\d\d\b/u.exec(line)?.[0];
  const name = placeName(line, envelope.metadata);
  return {
    text: line,
    span: null,
    places: name === '' ? [] : [placeNamed(name, envelope)],
    date: day === undefined ? null : { text: day, span: null, value: day, precision: 'day', implied: [] },
    agencies: [],
    separator: null,
  };
}

function placeName(line: string, { place }: Metadata): string {
  const before = place?.name ?? line.replace(/\s*(?:[(\d/]|,?\s+\p{L}+\.?\s+\d|[-–—:]+\s*$).*$/u, '').replace(/[,\s]+$/u, '');
  const [, city, canton] = /^(\p{Lu}\p{Ll}.*) (\p{Lu}{2})$/u.exec(before) ?? [];
  return canton === undefined ? before : (city ?? before);
}

/** Looks a place up that the parser would not take for one without more evidence: the envelope says that it is one. */
function placeNamed(text: string, { text: bodyText, metadata, known }: Envelope): Place {
  const printed = [text, metadata.place?.region, metadata.place?.country].filter((part) => part !== undefined).join(', ');
  const agencyCountries = creditedAgencies(metadata.credit ?? '').flatMap(({ id }) => agencyById(id)?.country ?? []);
  const evidence = { agencyCountries, otherPlaces: [], language: metadata.language ?? null, bodyText: bodyText.slice(0, 2000) };
  const { candidates: _, ambiguous: __, ...found } = resolvePlace(printed, evidence, openGazetteer(known));
  return { text, span: null, ...found };
}

function openGazetteer({ gazetteer = null }: ParseOptions): Gazetteer | null {
  return typeof gazetteer === 'function' ? gazetteer() : gazetteer;
}

function countryOf({ place }: Metadata): NamedCode | null {
  const [country] = place?.country === undefined ? [] : countriesByForm(place.country);
  return country ? { code: country.code, name: country.name } : null;
}

function isSamePlace(own: Place, other: Place): boolean {
  const [one, two] = [cityOf(own), cityOf(other)];
  return one === two || one.startsWith(two) || two.startsWith(one) || (own.name !== null && own.name === other.name);
}

function cityOf({ text }: Place): string {
  return foldPlace(text.split(/[,(/]/u)[0] ?? '');
}

function mismatch(own: Place, other: Place, text: string): Diagnostic {
  const span: Span = own.span ?? { start: 0, end: 0 };
  return {
    rule: 'metadata-mismatch',
    severity: 'warning',
    message: `the dateline is from ${JSON.stringify(own.text)}, the envelope says ${JSON.stringify(other.text)}`,
    span,
    ...positionsIn(text)(span.start),
  };
}
