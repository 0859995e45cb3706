import { expect, test } from 'vitest';
import { isKnownPlace, isWeakPlaceName, placeWeight } from '../../src/knowledge/cities.ts';
import { countriesByForm, countryByCode } from '../../src/knowledge/countries.ts';
import { foldPlace } from '../../src/knowledge/fold-place.ts';
import { regionByCode, regionsByForm } from '../../src/knowledge/regions.ts';
import { bytesOf, findLine } from '../../src/knowledge/sorted-lines.ts';
import { FAMOUS_PLACES, OTHER_PLACES } from '../../src/knowledge/tables/cities.ts';
import { COUNTRY_NAMES } from '../../src/knowledge/tables/country-names.ts';
import { isUnnamedPlace, placeOpenerLength } from '../../src/knowledge/unnamed-places.ts';

test.each([
  ['NEW YORK', 'new york'],
  ["N'Djamena", 'ndjamena'],
  ['SÃO PAULO', 'sao paulo'],
  ['St. Louis', 'st louis'],
  ['W. Va.', 'w va'],
  ['Port-au-Prince', 'port au prince'],
  ['Gießen', 'giessen'],
  ['Łódź', 'lodz'],
  ['Lefkoşa', 'lefkosa'],
  ['İZMİR', 'izmir'],
  ['Санкт-Петербург', 'санкт петербург'],
  ['АЛЧЁ', 'алче'],
  ['Αθήνα', 'αθηνα'],
  ['नई दिल्ली', 'नई दिल्ली'],
  ['서울', '서울'],
  ['ガザ', 'ガザ'],
  ['أبو ظبي', 'ابو ظبی'],
  ['ԵՐԵՎԱՆ', 'երեվան'],
  ['Երևան', 'երեվան'],
  ['  White   Plains ', 'white plains'],
])('folds %s to %s', (text, folded) => {
  expect(foldPlace(text)).toBe(folded);
  expect(foldPlace(folded)).toBe(folded);
});

test.each([
  ['Ill.', 'US-IL'],
  ['IL', 'US-IL'],
  ['ILL', 'US-IL'],
  ['Illinois', 'US-IL'],
  ['Penn', 'US-PA'],
  ['Calif', 'US-CA'],
  ['W.Va.', 'US-WV'],
  ['W. Va', 'US-WV'],
  ['N. Y.', 'US-NY'],
  ['N.Y', 'US-NY'],
  ['N. M.', 'US-NM'],
  ['So. Dak.', 'US-SD'],
  ['Ont.', 'CA-ON'],
  ['ONtario', 'CA-ON'],
  ['B. C.', 'CA-BC'],
  ['P.E.I.', 'CA-PE'],
  ['N.S.W.', 'AU-NSW'],
  ['WA', 'US-WA AU-WA'],
  ['Jharkhand', 'IN-JH'],
  ['UP', 'IN-UP'],
  ['SP', 'BR-SP'],
  ['MG', 'BR-MG'],
  ['Baden-Wuerttemberg', 'DE-BW'],
  ['浙江', 'CN-ZJ'],
  ['Zhejiang Province', 'CN-ZJ'],
  ['England', 'GB-ENG'],
  ['Hokkaido', 'JP-01'],
  ['花蓮縣', 'TW-HUA'],
  ['MP', 'IN-MP'],
  ['Paris', ''],
])('%s is the region %s', (text, codes) => {
  const found = regionsByForm(text).map((region) => region.code);
  for (const code of codes.split(' ').filter(Boolean)) expect(found).toContain(code);
  if (codes === '') expect(found).toEqual([]);
});

test.each([
  ['U.S.', 'US'],
  ['U. S. A.', 'US'],
  ['UK', 'GB'],
  ['U.A.E.', 'AE'],
  ['USSR', 'RU'],
  ['West Germany', 'DE'],
  ['DDR', 'DE'],
  ['Zaire', 'CD'],
  ['Burma', 'MM'],
  ['Czechoslovakia', 'CZ'],
  ['Yugoslavia', 'RS'],
  ['Rhodesia', 'ZW'],
  ['Ceylon', 'LK'],
  ['Siam', 'TH'],
  ['Persia', 'IR'],
  ['Korea', 'KR'],
  ['DPRK', 'KP'],
  ['DR Congo', 'CD'],
  ['Congo', 'CD CG'],
  ['the Netherlands', 'NL'],
  ['Türkei', 'TR'],
  ['Türkiye', 'TR'],
  ['Bénin', 'BJ'],
  ['中国', 'CN'],
  ['日本', 'JP'],
  ['Украина', 'UA'],
  ['مصر', 'EG'],
  ['대한민국', 'KR'],
  ['Georgia', 'GE'],
  ['St. Vincent', 'VC'],
  ['Chicago', ''],
])('%s is the country %s', (text, codes) => {
  expect(countriesByForm(text).map((country) => country.code)).toEqual(codes.split(' ').filter(Boolean));
});

test.each([
  [2, 'MOSCOW Moskau Москва Peking Париж 北京 القاهرة 서울 Londres Parigi WASHINGTON BOSTON Kiev Leningrad Bombay Τόκιο'],
  [1, 'MOBILE READING NICE Male Jackson Taiwan Illinois U.S. Santa~Clara 哈尔滨 Türkei'],
  [0, 'Of the March us in said Friday Monday Reuters By Q'],
])('weight %i: %s', (weight, names) => {
  for (const name of names.split(' ')) expect(`${name} ${placeWeight(name.replace('~', ' '))}`).toBe(`${name} ${weight}`);
});

test('knows that some names are words, too', () => {
  expect(isKnownPlace('SEOUL')).toBe(true);
  expect(isKnownPlace('Quarterly results')).toBe(false);
  expect(isWeakPlaceName('Mobile')).toBe(true);
  expect(isWeakPlaceName('Paris')).toBe(false);
});

test.each([
  ['ABOARD THE USS NIMITZ', 2],
  ['ON BOARD HMS HOOD', 2],
  ['SOMEWHERE IN FRANCE', 2],
  ['SOMEWHERE ALONG THE MEUSE', 3],
  ['NEAR KIRKUK', 1],
  ['WASHINGTON', 0],
])('%s is opened by %i words', (text, length) => {
  expect(placeOpenerLength(text.split(' '))).toBe(length);
});

test.each(['UNITED NATIONS', 'Camp David', 'AN EAST COAST PORT', 'clandestine', 'The Hague'])(
  '%s is a place without a gazetteer',
  (text) => {
    expect(isUnnamedPlace(text)).toBe(true);
  },
);

test.each([
  ['a\nb;1\nc', 'b', '1'],
  ['a\nb;1\nc', 'a', ''],
  ['a\nb;1\nc', 'c', ''],
  ['a\nab\nabc;2', 'ab', ''],
  ['a\nab\nabc;2', 'abc', '2'],
  ['a\nab\nabc;2', 'abcd', null],
  ['a\nb', '', null],
])('in %j finds %j: %j', (table, key, value) => {
  expect(findLine(bytesOf(() => table)(), key)).toBe(value);
});

test.each([
  ['famous places', FAMOUS_PLACES()],
  ['other places', OTHER_PLACES()],
  ['country names', COUNTRY_NAMES()],
])('%s are in order, and every one is found', (_, table) => {
  const keys = table.split('\n').map((line) => line.split(';')[0] ?? '');
  expect([...keys].sort()).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
  const bytes = bytesOf(() => table);
  expect(keys.filter((key) => findLine(bytes(), key) === null || foldPlace(key) !== key)).toEqual([]);
});

test('names codes', () => {
  expect(regionByCode('US-IL')?.name).toBe('Illinois');
  expect(countryByCode('AU')?.name).toBe('Australia');
  expect(countryByCode('ZZ')).toBeNull();
});
