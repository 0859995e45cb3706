import { placeWeight } from '../knowledge/cities.ts';
import { isArea } from './area-words.ts';
import { joinsNames } from './name-words.ts';
import { type PlaceMatch, readPlace } from './place-words.ts';
import { moveTo, type Scan } from './scan.ts';
import { slashedPlace } from './slashed-place.ts';
import { BAR, charAt, kindAt, SLASH, STOP, startOf, wordAt } from './tokens.ts';

/** Takes the place of a dateline, or one more that is joined to it. */
export function takePlace(scan: Scan): boolean {
  if (scan.last === 'place' ? !joinsPlaces(scan) : scan.places.length > 0) return false;
  const slashed = scan.last === 'agency' ? slashedPlace(scan.tokens, scan.at - 1) : null;
  const place = slashed ?? readPlace(scan.tokens, scan.at);
  if (place === null) return false;
  scan.slashed = slashed !== null;
  const previous = scan.places.at(-1);
  if (previous !== undefined && isReporterOf(scan, previous, place)) {
    scan.reporters.push({ text: previous.name, span: { start: previous.start, end: previous.end } });
    scan.places = [place];
    scan.start = place.start;
  } else if (previous !== undefined && isAreaOf(previous, place))
    scan.places[scan.places.length - 1] = { ...previous, end: place.end, next: place.next, area: place.name };
  else scan.places.push(place);
  return moveTo(scan, place.next, 'place');
}

/** `Ayşe KAYA/ARTVİN, (DHA)`: a name and, behind the slash, the place in capitals. */
function isReporterOf({ tokens, at, places }: Scan, previous: PlaceMatch, place: PlaceMatch): boolean {
  return (
    places.length === 1 &&
    kindAt(tokens, at - 1) === SLASH &&
    place.capitals &&
    !previous.capitals &&
    previous.words > 1 &&
    previous.area === null &&
    placeWeight(previous.name) === 0 &&
    placeWeight(wordAt(tokens, previous.next - 1)) === 0
  );
}

/** `SFAX/Tunisia` is one place with its country. */
function isAreaOf(place: PlaceMatch, next: PlaceMatch): boolean {
  return place.area === null && next.area === null && !next.capitals && place.capitals && isArea(next.name) && !isArea(place.name);
}

function tokenIs(scan: Scan, sign: string): boolean {
  return charAt(scan.tokens, scan.at - 1) === sign;
}

/** `LONDON/PARIS`, `太原、西安`, `WASHINGTON and NEW YORK`, `GLASGOW, Scotland & LONDON`, `Geneva | Brazzaville`, `서울·세종`. */
function joinsPlaces(scan: Scan): boolean {
  const kind = kindAt(scan.tokens, scan.at - 1);
  return (
    kind === SLASH ||
    kind === BAR ||
    tokenIs(scan, '、') ||
    (kind === STOP && scan.tokens.text.charCodeAt(startOf(scan.tokens, scan.at - 1)) !== 46) ||
    joinsNames(scan.tokens, scan.at - 1)
  );
}
