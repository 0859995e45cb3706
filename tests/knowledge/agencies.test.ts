import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { agencyById, agencyByMark, allAgencies, findAgencies, foldMark, MAX_MARK_WORDS } from '../../src/knowledge/agencies.ts';
import { CONTESTED_MARKS } from '../../src/knowledge/tables/agencies.ts';

const AGENCIES = allAgencies();
const idsOf = (mark: string) => agencyByMark(mark).map((entry) => entry.id);

describe('the table', () => {
  it('is sorted by unique ids', () => {
    const ids = AGENCIES.map((entry) => entry.id);
    expect(ids.length).toBeGreaterThanOrEqual(230);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('holds well-formed entries', () => {
    for (const entry of AGENCIES) {
      expect(entry.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(entry.name, entry.id).toMatch(/^\S.*\S$/u);
      expect(entry.country ?? 'XX', entry.id).toMatch(/^[A-Z]{2}$/);
      expect(['agency', 'press-release', 'broadcaster', 'newspaper', 'service'], entry.id).toContain(entry.kind);
      for (const tag of entry.languages) expect(tag, entry.id).toMatch(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/);
      expect(entry.marks.length, entry.id).toBeGreaterThan(0);
      for (const mark of entry.marks) expect(foldMark(mark), entry.id).not.toBe('');
      expect(new Set(entry.marks.map(foldMark)).size, entry.id).toBe(entry.marks.length);
    }
  });

  it('lists weak and earlier marks among the marks', () => {
    for (const { id, marks, weak = [], formerly = [] } of AGENCIES)
      expect(marks, id).toEqual(expect.arrayContaining([...weak, ...formerly]));
  });

  it('keeps to the greatest number of words', () => {
    const words = AGENCIES.flatMap((entry) => entry.marks.map((mark) => mark.split(/\s+/u).length));
    expect(Math.max(...words)).toBe(MAX_MARK_WORDS);
  });

  it('ranks exactly the marks that several agencies share', () => {
    const sharers = new Map<string, string[]>();
    for (const entry of AGENCIES) for (const mark of entry.marks.map(foldMark)) sharers.set(mark, [...(sharers.get(mark) ?? []), entry.id]);
    const shared = [...sharers].filter(([, ids]) => ids.length > 1).map(([mark, ids]) => [mark, ids.sort()]);
    const ranked = CONTESTED_MARKS.trim()
      .split('\n')
      .map((row) => [row.split(';')[0], row.split(';')[1]?.split(',').sort()]);
    expect(ranked).toEqual(shared.sort());
  });

  it('finds every entry by each of its marks', () => {
    for (const entry of AGENCIES) for (const mark of entry.marks) expect(agencyByMark(mark), mark).toContain(entry);
  });

  const scored = new URL('../../../shared/gold/agencies.txt', import.meta.url);
  test.skipIf(!existsSync(scored))('holds the fixed ids (skipped where shared/gold is not at hand)', () => {
    for (const id of readFileSync(scored, 'utf8').split('\n').filter(Boolean)) expect(agencyById(id)?.id).toBe(id);
  });
});

describe('foldMark', () => {
  test.each([
    ['AFP', 'afp'],
    ['A.F.P.', 'afp'],
    ['A F P', 'afp'],
    ['A.A', 'aa'],
    ['Agence France-Presse', 'agencefrancepresse'],
    ['Agence France Presse', 'agencefrancepresse'],
    ['Dow Jones', 'dowjones'],
    ['DowJones', 'dowjones'],
    ['Interfax‑Ukraine', 'interfaxukraine'],
    ['STT–Lehtikuva', 'sttlehtikuva'],
    ['dpa/lno', 'dpalno'],
    ['Ma’an', 'maan'],
    ["Ma'an", 'maan'],
    ['İHA', 'iha'],
    ['ČTK', 'čtk'],
    ['ＡＦＰ', 'afp'],
    ['أ ف ب', 'أفب'],
    ['\u200fوفا\u200f', 'وفا'],
    ['РИА\u00a0Новости', 'риановости'],
    ['ブルームバーグ', 'ブルームバーグ'],
    ['ダウ・ジョーンズ', 'ダウ・ジョーンズ'],
    ['', ''],
  ])('%j is %j', (mark, folded) => {
    expect(foldMark(mark)).toBe(folded);
    expect(foldMark(folded)).toBe(folded);
  });
});

describe('agencyByMark', () => {
  test.each([
    ['afp', 'AFP', 'A.F.P.', 'Agence France Presse', 'أ ف ب', 'ا ف ب', '法新社', 'АФП'],
    ['ap', 'AP', 'The Associated Press', 'Associated Press', '美聯社', 'AP通信'],
    ['reuters', 'Reuter', 'REUTERS', 'Рейтер', 'رويترز', '路透社', 'ロイター', '로이터'],
    ['upi', 'UP', 'United Press', 'United Press International'],
    ['tass', 'Itar-Tass', 'TASS INTERNATIONAL SERVICE', 'ИТАР-ТАСС'],
    ['xinhua', 'Xinhuanet', 'Xinhaunet', '新华社', '新華社'],
    ['cp', 'CP', 'The Canadian Press', 'Canadian Press'],
    ['aa', 'A.A', 'Anadolu staff', 'Anatolia news agency'],
    ['agerpres', 'Rompres', 'AGERPRES'],
    ['ana-mpe', 'ΑΠΕ-ΜΠΕ', 'ANA-MPA', 'AMNA'],
    ['dpa', 'dpa/tmn', 'DPA', 'dpa/lno'],
    ['sda-ats', 'sda-ats', 'Keystone-SDA', 'Keystone-ATS', 'ats'],
    ['cision', 'CNW', 'Cision', 'CNW Group', 'Canada NewsWire'],
    ['prnewswire', 'PR Newswire', 'PRNEWSWIRE', 'PRNewswire-FirstCall'],
    ['newsfile', 'Newsfile Corp.'],
    ['petra', 'Petra', 'بترا'],
    ['uni', 'वार्ता', 'UNI'],
    ['kyodo', '共同', '共同社', 'Kyodo News'],
    ['interfax', 'INTERFAX.RU', 'ИНТЕРФАКС'],
    ['interfax-ukraine', 'Interfax-Ukraine', 'ИНТЕРФАКС-УКРАИНА'],
  ])('%s signs itself %j, …', (id, ...marks) => {
    for (const mark of marks) expect(idsOf(mark), mark).toEqual([id]);
  });

  test.each([
    ['APA', ['apa-at', 'apanews', 'apa-az']],
    ['CNA', ['cna', 'cna-cyprus', 'channel-newsasia', 'catholic-news-agency']],
    ['KNA', ['kna', 'kna-de']],
    ['MNA', ['mehr', 'mna']],
    ['PA', ['pa', 'nzpa']],
    ['Press Association', ['pa', 'nzpa']],
    ['CNS', ['catholic-news-service', 'cns', 'city-news-service', 'canwest', 'cybercast', 'capital-news-service']],
    ['A.C.N.', ['acn', 'acn-cat']],
  ])('%s is contested', (mark, ids) => {
    expect(idsOf(mark)).toEqual(ids);
  });

  test.each(['', ' ', '-', 'PARIS', 'The', 'News', 'News Agency', 'Agencies', 'AFPX', 'constructor', '__proto__', 'ACAN-EFE', 'TT-AFP'])(
    '%j is no mark',
    (mark) => {
      expect(agencyByMark(mark)).toEqual([]);
    },
  );
});

describe('findAgencies', () => {
  test.each([
    ['afp', 'afp'],
    ['TELAM', 'telam'],
    ['télam', 'telam'],
    ['ctk', 'ctk'],
    ['ČTK', 'ctk'],
    ['hrvatska', 'hina'],
    ['新华', 'xinhua'],
    ['itar tass', 'tass'],
    ['is', 'ruv'],
  ])('%j is found in %s', (word, id) => {
    expect(findAgencies(word).map((entry) => entry.id)).toContain(id);
  });

  it('puts the agencies that bear the word itself first', () => {
    expect(findAgencies('ap')[0]?.id).toBe('ap');
    expect(
      findAgencies('CNA')
        .slice(0, 4)
        .map((entry) => entry.id)
        .sort(),
    ).toEqual(['catholic-news-agency', 'channel-newsasia', 'cna', 'cna-cyprus']);
  });

  it('finds all for no word and none for an unknown one', () => {
    expect(findAgencies('')).toHaveLength(AGENCIES.length);
    expect(findAgencies('zzzz')).toEqual([]);
  });

  it('knows no entry of an unknown id', () => {
    expect(agencyById('AFP')).toBeUndefined();
    expect(agencyById('constructor')).toBeUndefined();
  });
});
