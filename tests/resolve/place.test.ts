import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Gazetteer } from '../../src/knowledge/gazetteer.ts';
import { resolvePlace } from '../../src/resolve/place.ts';
import type { PlaceEvidence } from '../../src/resolve/place-evidence.ts';
import { openTestGazetteer } from '../knowledge/open-test-gazetteer.ts';

let gazetteer: Gazetteer;
const NOTHING: PlaceEvidence = { agencyCountries: [], otherPlaces: [] };

beforeAll(() => {
  gazetteer = openTestGazetteer();
}, 120_000);

/** "Paris US-MO US exact", with - for what is null. */
function said(printed: string, evidence: Partial<PlaceEvidence> = {}, within: Gazetteer | null = gazetteer): string {
  const { name, region, country, match } = resolvePlace(printed, { ...NOTHING, ...evidence }, within);
  return [name ?? '-', region?.code ?? '-', country?.code ?? '-', match ?? '-'].join(' ');
}

describe('the printed state or country decides', () => {
  test.each([
    ['PARIS, Mo.', 'Paris US-MO US exact'],
    ['SPRINGFIELD, Ill.', 'Springfield US-IL US exact'],
    ['RIPLEY, W. Va', 'Ripley US-WV US exact'],
    ['ROCHESTER, N.Y', 'Rochester US-NY US exact'],
    ['BETHLEHEM, Pa', 'Bethlehem US-PA US exact'],
    ['CUIABÁ, MT', 'Cuiabá BR-MT BR exact'],
    ['Tijuana, BC', 'Tijuana MX-BCN MX exact'],
    ['VANCOUVER, BC', 'Vancouver CA-BC CA exact'],
    ['Edmonton, Alberta, Canada', 'Edmonton CA-AB CA exact'],
    ['LONDON, Ontario', 'London CA-ON CA exact'],
    ['LONDON, England', 'London GB-ENG GB exact'],
    ['ATLANTA, Georgia', 'Atlanta US-GA US exact'],
    ['TBILISI, Georgia', 'Tbilisi - GE exact'],
    ['New Delhi [India]', 'New Delhi IN-DL IN exact'],
    ['Niamey (Niger)', 'Niamey - NE exact'],
    ['SFAX/Tunisia', 'Sfax - TN exact'],
    ['LAKEHURST. N. J.', 'Lakehurst US-NJ US exact'],
    ['FARMINGTON Conn', 'Farmington US-CT US exact'],
    ['Rio de Janeiro/RJ', 'Rio de Janeiro BR-RJ BR exact'],
    ['Atlanta,\nGeorgia', 'Atlanta US-GA US exact'],
    ['KIEV, U.S.S.R.', 'Kyiv - UA alternate'],
    ['SARAJEVO, Yugoslavia', 'Sarajevo BA exact'.replace(' ', ' - ')],
    ['HONG KONG, China', 'Hong Kong - HK exact'],
    ['HORRY COUNTY, SC', 'Horry County US-SC US -'],
    ['NORTHERN IRAQ', '- - IQ -'],
    ['NEW MEADOWS, Vt.', 'New Meadows US-VT US -'],
  ])('%j', (printed, expected) => {
    expect(said(printed)).toBe(expected);
  });
});

describe('a name alone', () => {
  test.each([
    ['LONDON', 'London GB-ENG GB exact'],
    ['WASHINGTON', 'Washington US-DC US exact'],
    ['KANSAS CITY', 'Kansas City US-MO US exact'],
    ['PEKING', 'Beijing CN-BJ CN historic'],
    ['FRANKFURT', 'Frankfurt am Main DE-HE DE alternate'],
    ['ULAN BATOR', 'Ulaanbaatar - MN historic'],
    ['Moskau/Berlin', 'Moscow - RU alternate'],
    ['北京', 'Beijing CN-BJ CN alternate'],
    ['花蓮縣', '- TW-HUA TW exact'],
    ['Jharkhand', '- IN-JH IN exact'],
    ['ONTARIO', '- CA-ON CA exact'],
    ['BAHRAIN', '- - BH exact'],
    ['Soviet Union', '- - RU historic'],
    ['LUXEMBOURG', 'Luxembourg - LU exact'],
    ['Hamburg', 'Hamburg DE-HH DE exact'],
    ['UNITED NATIONS', 'United Nations US-NY US exact'],
    ['THE HAGUE', 'The Hague - NL exact'],
    ['GAZA STRIP', '- - PS exact'],
    ['UTAH COUNTY', 'Utah County US-UT US -'],
    ['CLANDESTINE', '- - - -'],
    ['ABOARD THE USS NIMITZ', '- - - -'],
    ['SOMEWHERE IN FRANCE', '- - FR exact'],
    ['NO CITY (EL SALVADOR)', '- - SV -'],
    ['QWRTZVILLE', 'Qwrtzville - - -'],
  ])('%s', (printed, expected) => {
    expect(said(printed)).toBe(expected);
  });
});

describe('misprints one letter away are corrected for places big enough', () => {
  test.each([
    ['NEDW YORK', 'New York US-NY US corrected'],
    ['PHILADEPHIA', 'Philadelphia US-PA US corrected'],
    ['ME}LBOURNE', 'Melbourne AU-VIC AU corrected'],
    ['OSCOW', 'Moscow - RU corrected'],
    ['DALLA', 'Dallas US-TX US corrected'],
    ['FIARFAX, Va', 'Fairfax US-VA US corrected'],
    ["Ell 'Paso, Tex.", 'El Paso US-TX US corrected'],
  ])('%s', (printed, expected) => {
    expect(said(printed)).toBe(expected);
  });

  test.each(['WASHGTN', 'MOSK', 'QUITE'])('%s is left as it is', (printed) => {
    expect(resolvePlace(printed, NOTHING, gazetteer).match).not.toBe('corrected');
  });
});

describe('other evidence', () => {
  test("the agency's home country settles its own towns", () => {
    expect(said('HYDERABAD')).toBe('Hyderabad IN-TS IN exact');
    expect(said('HYDERABAD', { agencyCountries: ['PK'] })).toBe('Hyderabad - PK exact');
    expect(said('طرابلس', { agencyCountries: ['LB'], language: 'ar' })).toContain('LB');
    expect(said('Kochi', { agencyCountries: ['IN'] })).toContain('IN-KL');
    expect(said('LONDON', { agencyCountries: ['CA'] })).toContain('GB');
  });

  test('the story is heard only in doubt', () => {
    expect(said('SAN JOSE', { bodyText: 'The mayor of the largest city in northern California, United States, said' })).toContain('US-CA');
    expect(said('SALISBURY')).toContain('ZW');
    expect(said('SALISBURY', { bodyText: 'Police in England and officials in Britain said' })).toContain('GB-ENG');
    expect(said('PARIS', { bodyText: 'A judge in Texas, United States' })).toContain('FR');
  });

  test('what is left in doubt is said, with the candidates and why', () => {
    const { ambiguous, candidates } = resolvePlace('SAN JOSE', NOTHING, gazetteer);
    expect(ambiguous).toBe(true);
    expect(candidates.length).toBeLessThanOrEqual(5);
    expect(candidates.map(({ place }) => place.country)).toContain('US');
    expect(candidates[0]?.reasons).toContain('capital');
    expect(resolvePlace('LONDON', NOTHING, gazetteer).ambiguous).toBe(false);
    expect(resolvePlace('SAN JOSE, Calif.', NOTHING, gazetteer).ambiguous).toBe(false);
  });
});

test('tells where and in which time zone', () => {
  expect(resolvePlace('PERTH, Australia', NOTHING, gazetteer)).toMatchObject({
    name: 'Perth',
    region: { code: 'AU-WA', name: 'Western Australia' },
    country: { code: 'AU', name: 'Australia' },
    latitude: expect.closeTo(-31.95, 1),
    longitude: expect.closeTo(115.86, 1),
    timeZone: 'Australia/Perth',
    geonameId: 2063523,
  });
});

test('without a gazetteer, states and countries are known', () => {
  expect(said('SPRINGFIELD, Ill.', {}, null)).toBe('Springfield US-IL US -');
  expect(said('Jharkhand', {}, null)).toBe('- IN-JH IN exact');
  expect(said('LONDON', {}, null)).toBe('London - - -');
});

test('never throws, and gives codes that go together', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(',', '(', '/', 'A, B (C)', ', Ill.')), (printed) => {
      const { region, country } = resolvePlace(printed, NOTHING, gazetteer);
      if (region !== null && country !== null) expect(region.code.slice(0, 2)).toBe(country.code);
    }),
  );
  expect(resolvePlace(`${'a, '.repeat(100_000)}`, NOTHING, gazetteer).country).toBeNull();
});
