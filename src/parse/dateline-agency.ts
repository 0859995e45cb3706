import { placeWeight } from '../knowledge/cities.ts';
import type { Span } from '../text/span.ts';
import { readAgency } from './agency-words.ts';
import { type AgencyMatch, isNewsAgency } from './matches.ts';
import { isCapitals } from './name-words.ts';
import { readPlace } from './place-words.ts';
import { readReporters } from './reporter-words.ts';
import { moveTo, type Scan } from './scan.ts';
import { slashedPlace } from './slashed-place.ts';
import { BAR, COLON, COMMA, DASH, isTight, kindAt, STOP, type Tokens, WORD, wordAt } from './tokens.ts';
import { isDispatchSign } from './unspaced-words.ts';

/** Takes an agency that stands in a dateline without brackets: `SEOUL, Nov 17, Yonhap --`. */
export function takeAgency(scan: Scan): boolean {
  const agency = readAgency(scan.tokens, scan.at);
  if (agency === null || !expectsAgency(scan, agency)) return false;
  const joined = scan.last === 'agency' && scan.agencySpan !== null && isTight(scan.tokens, scan.at);
  const span = { start: joined ? (scan.agencySpan as Span).start : agency.start, end: agency.end };
  if (scan.agencies.length > 0) moveLeading(scan);
  scan.agencies.push(agency);
  scan.agencySpan = span;
  return moveTo(scan, agency.next, 'agency');
}

/** A bare agency is one where a dateline goes on or ends after it, not where prose does: `TASS said`. */
function expectsAgency(scan: Scan, agency: AgencyMatch): boolean {
  const { tokens } = scan;
  const kind = kindAt(tokens, agency.next);
  if (scan.last === 'agency' && isTight(tokens, scan.at) && isTight(tokens, scan.at - 1)) return kind !== WORD;
  if ((scan.last === 'none' || scan.last === 'own') && slashedPlace(tokens, agency.next) !== null) return true;
  if (scan.last === 'none' || scan.last === 'own') {
    if (kind === STOP && opensWithAgency(tokens, agency)) return true;
    if (kind === DASH || kind === COLON || kind === BAR || (kind === COMMA && !agency.weak)) return true;
    return (
      kind === WORD &&
      !startsKnownPlace(tokens, scan.at) &&
      isNewsAgency(agency) &&
      (isTight(tokens, agency.next) || !/^\p{Ll}/u.test(wordAt(tokens, agency.next)))
    );
  }
  if (scan.date === null && scan.places.length === 0) return false;
  if (kindAt(tokens, scan.at - 1) === DASH && scan.date !== null && kind === WORD && /^\p{Lu}/u.test(wordAt(tokens, agency.next)))
    return agency.entries.some((entry) => entry.kind === 'press-release');
  return kind !== WORD || isDispatchSign(wordAt(tokens, agency.next)) || isReporterName(tokens, agency.next);
}

/** `WTB. Berlin, 19. März.`: an agency's mark in capitals, its point, and a known place. */
function opensWithAgency(tokens: Tokens, agency: AgencyMatch): boolean {
  const place = isCapitals(tokens.text.slice(agency.start, agency.end)) ? readPlace(tokens, agency.next + 1) : null;
  return place !== null && placeWeight(place.name) > 0;
}

/** `ANN ARBOR, Mich.` is a town, though ANN is an agency, too. */
function startsKnownPlace(tokens: Tokens, index: number): boolean {
  const place = readPlace(tokens, index);
  return place !== null && place.words > 1 && (place.area !== null || placeWeight(place.name) > 0);
}

function isReporterName(tokens: Tokens, index: number): boolean {
  return readReporters(tokens, index) !== null;
}

/** A second agency shows that the first one was a credit before the dateline: `(MENAFN - IANS) Mumbai, Aug 6 (IANS)`. */
export function moveLeading(scan: Scan): void {
  const place = scan.places[0];
  if (scan.agencySpan === null || place === undefined || scan.agencySpan.start > place.start) return;
  scan.leading = { agencies: scan.agencies, span: scan.agencySpan };
  scan.start = place.start;
  scan.agencies = [];
  scan.agencySpan = null;
}
