import { countriesByForm } from '../knowledge/countries.ts';
import { withAffixInFull } from '../knowledge/place-affixes.ts';
import { regionsByForm } from '../knowledge/regions.ts';
import { successorStates } from '../knowledge/successor-states.ts';
import { placeOpenerLength } from '../knowledge/unnamed-places.ts';
import { remember } from '../text/memo.ts';

/** A place as printed, taken apart: `Edmonton, Alberta, Canada` → name "Edmonton", areas "Alberta", "Canada". */
export interface PrintedPlace {
  name: string;
  /** States and countries printed after the name, known ones only, in order. */
  areas: readonly string[];
}

/** A printed place with what is asked of it again and again. */
export interface ReadPlace extends PrintedPlace {
  /** Where the areas together say it lies; null without any. */
  area: PrintedArea | null;
  /** Words that open a place that is no town: `ABOARD THE`, 2. */
  opened: number;
}

/** No place is printed longer; more is a story without a separator. */
const LONGEST = 160;

/** Reads a printed place: `SPRINGFIELD, Ill.` → name "SPRINGFIELD", in US-IL. */
export const readPlace: (printed: string) => ReadPlace = remember((printed: string): ReadPlace => {
  const { name, areas } = readPrintedPlace(printed.slice(0, LONGEST));
  return { name, areas, area: areas.length === 0 ? null : readAreas(areas), opened: placeOpenerLength(name.split(' ')) };
});

/** Where a place lies by what is printed after it. */
export interface PrintedArea {
  /** ISO 3166-2 codes that the print may mean: `WA` → US-WA, AU-WA. */
  regions: string[];
  /** ISO 3166-1 codes that the print may mean: `Georgia` → GE. */
  countries: string[];
  /** Countries in which such a place may lie as well: `U.S.S.R.` → UA. */
  wider: string[];
}

/** Whether the text is a state, province or country in some form: `Ill`, `West Germany`. */
export function isArea(text: string): boolean {
  return regionsByForm(text).length > 0 || countriesByForm(text).length > 0 || successorStates(text).length > 0;
}

/** Letters alone: there is nothing to be taken apart, and nothing need be prepared for it. */
const ONE_WORD = /^[A-Za-z]+$/;
const BRACKETED = /^(.+?)\s*[[(（]([^\])）]+)[\])）]?\s*$/u;
/** A wire's own words before the place: `RPT --LUDWIGSHAFEN`. */
const BEFORE = /^.{0,24}--\s*/u;

/** Russian until 1918 ended in a hard sign what now ends in a consonant: `ПАРИЖЪ`. */
const OLD_ENDING = /(?<=\p{Script=Cyrillic})[ъЪ]$/u;

/** Takes a printed place apart at comma, bracket, slash or stop; without any, at the state that ends it: `FARMINGTON Conn`. */
function readPrintedPlace(printed: string): PrintedPlace {
  if (ONE_WORD.test(printed)) return { name: printed, areas: [] };
  const text = printed.replace(/\s+/gu, ' ').trim().replace(BEFORE, '').replace(OLD_ENDING, '');
  const bracket = BRACKETED.exec(text);
  if (bracket !== null && isArea(bracket[2] as string)) {
    const inner = BRACKETED.exec(bracket[1] as string);
    if (inner !== null && isArea(inner[2] as string)) return withAreas(inner[1] as string, [inner[2] as string, bracket[2] as string]);
    return withAreas(bracket[1] as string, [bracket[2] as string]);
  }
  const parts = text.split(/\s*[,،、，]\s*/u).filter((part) => part !== '');
  if (parts.length > 1) return withAreas(parts[0] as string, parts.slice(1));
  return splitAtSlash(text) ?? splitAtStop(text) ?? { name: withAffixInFull(text) ?? text, areas: [] };
}

function withAreas(name: string, rest: readonly string[]): PrintedPlace {
  const areas = rest.map((part) => (isArea(part) ? part : lastWordArea(part))).filter((part) => part !== null);
  const inner = name.indexOf(',');
  return inner < 0
    ? { name, areas }
    : { name: name.slice(0, inner), areas: [...withAreas('', name.slice(inner + 1).split(',')).areas, ...areas] };
}

/** `ROANOKE,M Va`: a stray letter before the state. */
function lastWordArea(part: string): string | null {
  const last = part.slice(part.lastIndexOf(' ') + 1);
  return last !== part && isArea(last) ? last : null;
}

/** `SFAX/Tunisia`, `Rio de Janeiro/RJ`, but neither `FRANKFURT/MAIN` nor `Berlin/Hamburg`. */
function splitAtSlash(text: string): PrintedPlace | null {
  const slash = text.indexOf('/');
  const area = text.slice(slash + 1).trim();
  const isPrintedArea = slash > 0 && (countriesByForm(area).length > 0 || (area.length <= 3 && isArea(area)));
  return isPrintedArea ? { name: text.slice(0, slash).trim(), areas: [area] } : null;
}

/** `LAKEHURST. N. J.`: a stop where the comma should be. */
function splitAtStop(text: string): PrintedPlace | null {
  const stop = text.indexOf('. ');
  const area = text.slice(stop + 2);
  return stop > 3 && isArea(area) ? { name: text.slice(0, stop), areas: [area] } : null;
}

const MOST_AREA_WORDS = 3;

/** The readings of a name that ends in a state or country without a comma, the longest first: `OKLAHOMA CITY OK`. */
export function splitAtLastWords(text: string): PrintedPlace | null {
  const words = text.split(' ');
  for (let count = Math.min(MOST_AREA_WORDS, words.length - 1); count > 0; count -= 1) {
    const area = words.slice(-count).join(' ');
    if (isArea(area)) return { name: words.slice(0, -count).join(' '), areas: [area] };
  }
  return null;
}

/** What the printed states and countries may mean together: the region must lie in the country printed after it. */
export function readAreas(areas: readonly string[]): PrintedArea {
  let regions: string[] = [];
  let countries: string[] = [];
  const wider: string[] = [];
  for (const area of areas) {
    const found = regionsByForm(area);
    const named = countriesByForm(area).map((country) => country.code);
    wider.push(...successorStates(area));
    if (found.length > 0) regions = found.map((region) => region.code);
    if (named.length > 0) countries = named;
  }
  const inCountry = regions.filter((code) => countries.includes(code.slice(0, 2)));
  if (areas.length > 1 && inCountry.length > 0) return { regions: inCountry, countries: [], wider };
  return { regions, countries, wider };
}
