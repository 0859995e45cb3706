// Writes the gazetteer's index from GeoNames' cities500 and our own tables; its reader and the layout: src/knowledge/gazetteer.ts.
//   node scripts/build-gazetteer.mjs FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { foldPlace, hashName, placeKey } from './fold-place.mjs';
import { packGazetteer } from './pack-gazetteer.mjs';
import { isMachineName, readGeonames } from './read-geonames.mjs';

/** Where villages stand in datelines of towns' papers: every place is kept. Elsewhere from this population on. */
const EVERY_PLACE = new Set(['US', 'CA', 'GB', 'AU', 'NZ', 'IE']);
const VILLAGE = 1_000;
/** From here on alternates are kept; from the next on those in other scripts, too. */
const LARGE_VILLAGE = 2_000;
const TOWN = 15_000;

const SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Lao}\p{Script=Ethiopic}\p{M}\s\p{P}\p{S}]+$/u;
const LATIN = /^[\p{Script=Latin}\p{M}\s\p{P}\p{S}]+$/u;

export const HOW = { exact: 0, alternate: 1, historic: 2 };

function tableLines(path, name) {
  const text = readFileSync(new URL(`../src/knowledge/tables/${path}`, import.meta.url), 'utf8');
  const from = text.indexOf(`${name}: string = \``);
  const start = text.indexOf('`', from) + 1;
  return text
    .slice(start, text.indexOf('`', start))
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
}

function isKept(place) {
  if (place.country === '') return false;
  return EVERY_PLACE.has(place.country) || place.population >= VILLAGE || /^PPL[AC]/.test(place.kind);
}

function isPrintable(name, place) {
  if (isMachineName(name) || /[0-9()]/.test(name)) return false;
  const length = [...name].length;
  if (LATIN.test(name)) {
    const isTrusted = !LISTS_OLD_NAMES.has(place.country) || place.population >= METROPOLIS || resembles(name, place);
    return length > 2 && place.population >= LARGE_VILLAGE && isTrusted;
  }
  return length > 1 && SCRIPTS.test(name) && place.population >= TOWN;
}

/** In these countries GeoNames lists nicknames and names of long ago: Hartford was Newtown, but `NEWTOWN, Conn.` is not Hartford. */
const LISTS_OLD_NAMES = EVERY_PLACE;
const METROPOLIS = 500_000;

function resembles(name, place) {
  const [a, b] = [placeKey(name), placeKey(place.name)];
  return a.slice(0, 3) === b.slice(0, 3) || a.includes(b) || b.includes(a);
}

/** `Düsseldorf` as wires without umlauts print it: "Duesseldorf". */
function withoutUmlauts(name) {
  return name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.toLowerCase().normalize('NFD')[0]}e`);
}

const UMLAUTS = new Set(['DE', 'AT', 'CH', 'LI']);

/** Countries that write these letters themselves. */
const WRITE_MACRONS = new Set(['LV', 'LT', 'NZ', 'PF', 'US', 'WS', 'TO']);

/** `Hyderābād`, `Cheongju-si` as wires print them: scholars' dots and strokes, and the word for city, left out. */
function usualName({ name, ascii, country }) {
  const scholarly = /[āēīōūṭḍḥḩẕţḑşĀĪŪḨŢḐŞ‘ʻ]/u.test(name) && !WRITE_MACRONS.has(country) && !['RO', 'TR', 'AZ', 'MD'].includes(country);
  const plain = (scholarly ? ascii : name).replace(/[‘’ʻ`]/g, "'");
  // `Middlebury (village)`: GeoNames tells two of a name apart.
  const bare = plain.replace(/ \([a-z ]+\)$/, '');
  return country === 'KR' ? bare.replace(/-(si|gun)$/, '') : bare;
}

/** All names of a place, keyed: how each is a name of it. A leading name wins over an alternate. */
function namesOf(place) {
  const names = new Map();
  const add = (name, how) => {
    const key = placeKey(name);
    if (key !== '' && !names.has(key)) names.set(key, how);
  };
  add(place.name, HOW.exact);
  add(place.ascii, HOW.exact);
  if (UMLAUTS.has(place.country)) add(withoutUmlauts(place.name), HOW.exact);
  if (['CN', 'TW', 'JP', 'KR', 'KP'].includes(place.country))
    for (const name of place.alternates)
      if (place.population >= TOWN && /[市시]$/u.test(name)) add(name.replace(/\s?[市시]$/u, ''), HOW.alternate);
  for (const name of place.alternates) if (isPrintable(name, place)) add(name, HOW.alternate);
  const joined = placeKey(place.name).replaceAll(' ', '');
  if (place.population > 50_000 && !names.has(joined)) names.set(joined, HOW.alternate);
  return names;
}

function indexByKey(places) {
  const index = new Map();
  for (const place of places) {
    for (const key of place.names.keys()) {
      const at = `${place.country} ${key}`;
      const known = index.get(at);
      if (known === undefined) index.set(at, [place]);
      else known.push(place);
    }
  }
  return index;
}

/** The place that a table's name means in its country: a leading name before an alternate, then the larger. */
function meant(index, country, name, region) {
  const key = placeKey(name);
  const found = (index.get(`${country} ${key}`) ?? []).filter((place) => !region || place.region === region);
  const weight = (place) =>
    place.population * (place.names.get(key) === HOW.exact ? 8 : 1) * (place.kind === 'PPLX' ? 0.1 : 1) + (place.kind === 'PPLC' ? 1e7 : 0);
  return found.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

function nameAfterTables(index, problems) {
  const apply =
    (how) =>
    ([printed, name, country, famous]) => {
      const place = meant(index, country, name) ?? meant(index, country, printed);
      if (place === null) return problems.push(`${printed}: no ${name} in ${country}`);
      place.usual = name;
      const at = `${country} ${placeKey(name)}`;
      index.set(at, [...(index.get(at) ?? []).filter((other) => other !== place), place]);
      const key = placeKey(printed);
      place.names.set(key, foldPlace(printed) === foldPlace(name) ? HOW.exact : how);
      if (!place.names.has(placeKey(name))) place.names.set(placeKey(name), HOW.exact);
      if (famous) place.famous.add(key);
    };
  tableLines('historic-places.ts', 'HISTORIC_PLACES').forEach(apply(HOW.historic));
  tableLines('foreign-names.ts', 'FOREIGN_NAMES').forEach(apply(HOW.alternate));
  for (const [name, country, region] of tableLines('standalone-cities.ts', 'STANDALONE_CITIES')) {
    const place = meant(index, country, name, region);
    if (place === null) problems.push(`${name}: no such city in ${region ?? country}`);
    else {
      place.famous.add(placeKey(name));
      place.names.set(placeKey(name), place.names.get(placeKey(name)) ?? HOW.alternate);
    }
  }
}

function otherPlaces() {
  return tableLines('other-places.ts', 'OTHER_PLACES_OF_DATELINES').map(
    ([printed, usual, country, region, latitude, longitude, timeZone]) => ({
      id: 0,
      usual,
      country,
      region,
      latitude: latitude === '' ? Number.NaN : Number(latitude),
      longitude: longitude === '' ? Number.NaN : Number(longitude),
      timeZone,
      kind: 'OTHER',
      population: 0,
      names: new Map(printed.split('|').map((name) => [placeKey(name), HOW.exact])),
      famous: new Set(printed.split('|').map(placeKey)),
    }),
  );
}

/** Writes the index to the file; answers what it holds, for the build's log. */
export async function buildGazetteer(outFile) {
  const { regionCode } = await import('./geonames-regions.mjs');
  const places = readGeonames().filter(isKept);
  for (const place of places) {
    place.region = regionCode(place.country, place.admin1);
    place.names = namesOf(place);
    place.famous = new Set();
    place.usual = usualName(place);
  }
  const problems = [];
  nameAfterTables(indexByKey(places), problems);
  if (problems.length > 0) throw new Error(`the tables name places that GeoNames has not:\n${problems.join('\n')}`);
  const all = places.concat(otherPlaces()).sort((a, b) => b.population - a.population || a.id - b.id);
  const bytes = packGazetteer(all, hashName);
  writeFileSync(outFile, bytes);
  return { places: all.length, names: all.reduce((sum, place) => sum + place.names.size, 0), bytes: bytes.length };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = Date.now();
  const made = await buildGazetteer(process.argv[2] ?? 'dist/gazetteer.bin');
  console.log(`${made.places} places, ${made.names} names, ${made.bytes} bytes in ${Date.now() - started} ms`);
}
