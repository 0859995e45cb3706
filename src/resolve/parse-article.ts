import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { Article, Byline, Credit, Dateline, DateValue, Notice, Place, PublicationDate, Source } from '../model/record.ts';
import type { Reading } from '../parse/dateline-search.ts';
import type { AgencyMatch, DateMatch } from '../parse/matches.ts';
import type { ParseOptions } from '../parse/options.ts';
import { type Parts, recogniseParts } from '../parse/recognise-parts.ts';
import { utcIso } from '../parse/utc.ts';
import { completeDate, isoDate, type KnownDate } from '../parse/year.ts';
import { nodeAt } from '../text/span.ts';
import type { AgencyEvidence } from './agency.ts';
import { mentionsOf } from './body-mentions.ts';
import { distinct, findCredits } from './credit.ts';
import { type SettledPlaces, settlePlaces } from './dateline-places.ts';
import { gapsBetween } from './gaps.ts';
import { settleLanguage } from './language.ts';
import type { PlaceCandidate } from './place-ranking.ts';
import { timedDate } from './timed-date.ts';

/**
 * Reads one story and answers its record. Never throws for what a story holds; the same text gives the same record everywhere.
 *
 * @example parseArticle('SEOUL, Nov 17 — A delegation has left. — AFP').dateline?.places[0]?.text // "SEOUL"
 */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  return readArticle(text, options).article;
}

/** A record, and the recognised parts that it was made from: what `explain` shows. */
export interface ArticleReading {
  article: Article;
  parts: Parts;
  /** Every credit found, the one taken first. */
  credits: Credit[];
  /** For each of the dateline's places the ones weighed, the best first. */
  candidates: readonly (readonly PlaceCandidate[])[];
}

const NO_PLACES: SettledPlaces = { places: [], candidates: [], diagnostics: [] };

/** As `parseArticle`, with the evidence kept. */
export function readArticle(text: string, options: ParseOptions = {}, explained = false): ArticleReading {
  const envelopeDate = knownDate(options.date ?? null);
  const parts = recogniseParts(text, envelopeDate, { explained, withoutBody: (options.withoutBody ?? false) && !options.mentions });
  const published = parts.header?.known ?? envelopeDate;
  const { taken } = parts.dateline;
  const language = options.language ?? settleLanguage(text, taken);
  const settled =
    taken === null || taken.places.length === 0 ? NO_PLACES : settlePlaces(text, taken, creditedIn(parts), language, gazetteerOf(options));
  const agencies: AgencyEvidence = { countries: countriesOf(settled.places), text };
  const dateline = datelineOf(text, taken, settled.places, published, agencies);
  const byline = bylineOf(text, parts);
  const { start, end, paragraphs, wordCount } = parts.body;
  const credits = findCredits({ parts, dateline, agencies });
  const article: Article = {
    schemaVersion: 1,
    source: sourceOf(text, options),
    language,
    date: parts.header?.node ?? publishedOn(text, taken, dateline, envelopeDate, options),
    headline: parts.head.headline && nodeAt(text, parts.head.headline.start, parts.head.headline.end),
    slugline: parts.head.slugline && nodeAt(text, parts.head.slugline.start, parts.head.slugline.end),
    byline,
    dateline,
    body: { text: text.slice(start, end), span: { start, end }, paragraphs, wordCount },
    credit: credits[0] ?? null,
    notices: noticesOf(text, parts),
    unparsed: [],
    diagnostics: [...settled.diagnostics],
  };
  article.unparsed = gapsBetween(text, article);
  if (options.mentions) article.mentions = mentionsOf(text, article, parts, published);
  return { article, parts, credits, candidates: settled.candidates };
}

/** Agencies named as a story's source above or below it: `KOCHI: …` and at the end `- PTI`. */
function creditedIn({ head, tail }: Parts): AgencyMatch[] {
  return [...tail.credits, ...head.credits].flatMap(({ agencies }) => agencies);
}

function countriesOf(places: readonly Place[]): string[] {
  const codes: string[] = [];
  for (const { country } of places) if (country !== null) codes.push(country.code);
  return codes;
}

function gazetteerOf(options: ParseOptions): Gazetteer | null {
  return typeof options.gazetteer === 'function' ? options.gazetteer() : (options.gazetteer ?? null);
}

function sourceOf(text: string, options: ParseOptions): Source {
  return {
    path: options.path ?? '-',
    id: options.id ?? null,
    index: options.index ?? 0,
    format: options.format ?? 'text',
    encoding: options.encoding ?? 'utf-8',
    length: text.length,
  };
}

function knownDate(iso: string | null): KnownDate | null {
  const match = iso === null ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(iso);
  if (match === null) return null;
  return {
    year: Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    day: match[3] === undefined ? null : Number(match[3]),
  };
}

function datelineOf(
  text: string,
  reading: Reading | null,
  places: readonly Place[],
  published: KnownDate | null,
  agencies: AgencyEvidence,
): Dateline | null {
  if (reading === null) return null;
  const { start, end, separator } = reading;
  return {
    text: text.slice(start, end),
    span: { start, end },
    places: [...places],
    date: dateOf(text, reading, places, published),
    agencies: distinct(reading.agencies, agencies),
    separator: separator && nodeAt(text, separator.start, separator.end),
  };
}

function dateOf(text: string, reading: Reading, places: readonly Place[], published: KnownDate | null): DateValue | null {
  if (reading.date === null) return null;
  const date = places[0]?.country?.code === 'US' ? monthFirst(reading.date) : reading.date;
  const full = completeDate(date, published, reading.agencies.length === 0 ? [] : languagesOf(reading));
  if (full === null) return null;
  // Written out: spreading a node and adding to it costs microseconds a story.
  const { start, end } = date;
  return { text: text.slice(start, end), span: { start, end }, value: isoDate(full), precision: 'day', implied: full.implied };
}

/** `CANTON, NY (06/05/2012)` is the fifth of June. */
function monthFirst(date: DateMatch): DateMatch {
  if (date.monthFirst === undefined || date.day === null || date.month === null) return date;
  return { ...date, month: date.day, day: date.month, senses: [{ month: date.day, languages: [] }] };
}

function languagesOf({ agencies }: Reading): string[] {
  const languages: string[] = [];
  for (const { entries } of agencies) languages.push(...(entries[0]?.languages ?? []));
  return languages;
}

function bylineOf(text: string, parts: Parts): Byline | null {
  const reporters = parts.dateline.taken?.reporters ?? parts.leading?.reporters ?? [];
  const byline = parts.head.byline;
  if (byline !== null && byline.names.length > 0) return { ...nodeAt(text, byline.start, byline.end), names: byline.names };
  const [first] = reporters;
  const last = reporters.at(-1);
  if (first === undefined || last === undefined) return null;
  return { ...nodeAt(text, first.span.start, last.span.end), names: reporters.map((reporter) => reporter.text) };
}

function noticesOf(text: string, { head, tail }: Parts): Notice[] {
  const notices: Notice[] = [];
  for (const { start, end, kind } of head.notices) notices.push({ text: text.slice(start, end), span: { start, end }, kind });
  for (const { start, end, kind } of tail.notices) notices.push({ text: text.slice(start, end), span: { start, end }, kind });
  return notices;
}

/** The envelope's date, else the dateline's: to the minute where a time and its zone are printed in it, while the dateline's own date stays a day. */
function publishedOn(
  text: string,
  reading: Reading | null,
  dateline: Dateline | null,
  envelopeDate: KnownDate | null,
  options: ParseOptions,
): PublicationDate | null {
  if (envelopeDate !== null && options.date) {
    const precision = options.date.includes('T')
      ? 'minute'
      : envelopeDate.day !== null
        ? 'day'
        : envelopeDate.month !== null
          ? 'month'
          : 'year';
    return { text: options.date, span: null, value: utcIso(options.date), precision, implied: [], from: 'metadata' };
  }
  if (dateline?.date == null || reading === null) return null;
  const timed = reading.clock === null ? null : timedDate(text, reading, dateline.date);
  const { text: printed, span, value, precision, implied } = timed ?? dateline.date;
  return { text: printed, span, value, precision, implied, from: 'dateline' };
}
