import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Gazetteer, openGazetteer, placesNamed } from '../../src/knowledge/gazetteer.ts';
import { readTestGazetteer } from './open-test-gazetteer.ts';

let bytes: Uint8Array;
let gazetteer: Gazetteer;

beforeAll(() => {
  bytes = readTestGazetteer();
  gazetteer = openGazetteer(bytes);
}, 120_000);

test('is under eight megabytes and holds the world', () => {
  expect(bytes.length).toBeLessThan(8_000_000);
  expect(gazetteer.places).toBeGreaterThan(150_000);
});

describe('refuses bytes that are no index', () => {
  const at = (offset: number, value: number) => (copy: Uint8Array) => copy.fill(value, offset, offset + 1);
  test.each([
    ['nothing', /first bytes/, () => new Uint8Array(0)],
    ['another mark', /first bytes/, () => at(0, 88)(bytes.slice(0, 100))],
    ['another version', /version 9/, () => at(4, 9)(bytes.slice())],
    ['a cut file', /cut short/, () => bytes.slice(0, 5000)],
  ])('%s', (_, message, made) => {
    expect(() => openGazetteer(made())).toThrow(message);
  });
});

test('reads a whole record', () => {
  const [paris] = placesNamed(gazetteer, 'PARIS');
  expect(paris).toEqual({
    geonameId: 2988507,
    name: 'Paris',
    country: 'FR',
    region: null,
    latitude: expect.closeTo(48.8534, 3),
    longitude: expect.closeTo(2.3488, 3),
    timeZone: 'Europe/Paris',
    population: 2138551,
    capital: true,
    kind: 'town',
    how: 'exact',
    famous: true,
  });
});

test.each([
  ['Leningrad', 'Saint Petersburg', 'RU', 'historic'],
  ['PEKING', 'Beijing', 'CN', 'historic'],
  ['Moskau', 'Moscow', 'RU', 'alternate'],
  ['北京', 'Beijing', 'CN', 'alternate'],
  ['臺北', 'Taipei', 'TW', 'alternate'],
  ['القاهرة', 'Cairo', 'EG', 'alternate'],
  ['서울', 'Seoul', 'KR', 'alternate'],
  ['Duesseldorf', 'Düsseldorf', 'DE', 'exact'],
  ['UNITED NATIONS', 'United Nations', 'US', 'exact'],
])('%s is %s', (printed, name, country, how) => {
  expect(placesNamed(gazetteer, printed)).toContainEqual(expect.objectContaining({ name, country, how }));
});

test.each([
  ['Paris', 'US-MO', 'US-MO'],
  ['SPRINGFIELD', 'US-IL', 'US-IL'],
  ['St. Paul', 'US-MN', 'US-MN'],
  ['London', 'CA', 'CA-ON'],
  ['Toronto', 'CA-ON', 'CA-ON'],
  ['Vancouver', 'CA-BC', 'CA-BC'],
  ['Perth', 'AU', 'AU-WA'],
  ['Mumbai', 'IN', 'IN-MH'],
  ['Hyderabad', 'IN', 'IN-TS'],
  ['Tijuana', 'MX', 'MX-BCN'],
  ['Belo Horizonte', 'BR', 'BR-MG'],
  ['Munich', 'DE', 'DE-BY'],
  ['Ipoh', 'MY', 'MY-08'],
  ['Harbin', 'CN', 'CN-HL'],
  ['Milan', 'IT', 'IT-25'],
  ['Bilbao', 'ES', 'ES-PV'],
  ['Pamplona', 'ES', 'ES-NC'],
  ['Ponta Delgada', 'PT', 'PT-20'],
  ['Funchal', 'PT', 'PT-30'],
  ['Sapporo', 'JP', 'JP-01'],
  ['Nagasaki', 'JP', 'JP-42'],
  ['Durban', 'ZA', 'ZA-KZN'],
  ['Rosario', 'AR', 'AR-S'],
  ['Graz', 'AT', 'AT-6'],
  ['Basel', 'CH', 'CH-BS'],
  ['Belfast', 'GB', 'GB-NIR'],
])('%s within %s lies in %s', (name, within, region) => {
  expect(placesNamed(gazetteer, name, within)[0]?.region).toBe(region);
});

test('knows no place of other regions within one', () => {
  expect(placesNamed(gazetteer, 'Paris', 'US-HI')).toEqual([]);
  expect(placesNamed(gazetteer, 'Nowhereville-under-Sea')).toEqual([]);
});

test('answers anything with a list of places on the globe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
      for (const place of placesNamed(gazetteer, name)) expect(Math.abs(place.latitude ?? 0)).toBeLessThanOrEqual(90);
    }),
  );
});
