import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDay } from '../../src/resolve/local-day.ts';
import { isoDay } from '../../src/resolve/mention-days.ts';
import { parseArticle } from '../../src/resolve/parse-article.ts';

/** The days of a sentence in a Friday's story of Seoul, each as "text=value". */
function said(sentence: string, opening = ' date 2023-11-17 SEOUL, Nov 17 — '): string[] {
  const text = `${opening}${sentence}`;
  const { mentions = [] } = parseArticle(text, { mentions: true });
  for (const { text: quoted, span } of mentions) expect(text.slice(span?.start, span?.end)).toBe(quoted);
  return mentions.map((mention) => `${mention.text}=${mention.value}`);
}

describe('a weekday is the nearest one in the direction of the tense', () => {
  test.each([
    ['It said Friday that it would close.', ['Friday=2023-11-17']],
    ['It will close Thursday.', ['Thursday=2023-11-23']],
    ['Officials said Thursday the bridge will reopen Saturday.', ['Thursday=2023-11-16', 'Saturday=2023-11-18']],
    ['The ministry agreed Friday to meet growers Monday.', ['Friday=2023-11-17', 'Monday=2023-11-20']],
    ["Tuesday's explosion killed two, and Tuesday's vote will go on.", ['Tuesday=2023-11-14', 'Tuesday=2023-11-21']],
    ['It opened last Friday and closes next Friday.', ['last Friday=2023-11-10', 'next Friday=2023-11-24']],
    ['It rained on Saturday and Sunday.', ['Saturday=2023-11-11', 'Sunday=2023-11-12']],
    ['Trains will stand from Monday to Wednesday.', ['Monday=2023-11-20', 'Wednesday=2023-11-22']],
    ['The festival ends Sunday; they were to meet Monday.', ['Sunday=2023-11-19', 'Monday=2023-11-20']],
    ['Smith, who turned 40 on Thursday, plays on Sunday.', ['Thursday=2023-11-16', 'Sunday=2023-11-19']],
    ['The deadline is Monday of next week.', ['Monday of next week=2023-11-20']],
  ])('%s', (sentence, days) => expect(said(sentence)).toEqual(days));
});

describe('other days', () => {
  test.each([
    ['It was found yesterday, and tonight it flies.', ['yesterday=2023-11-16', 'tonight=2023-11-17']],
    ['It fell last week and last month.', ['last week=2023-11-06/2023-11-12', 'last month=2023-10']],
    ['It was signed on Sept. 11 and ends on Jan. 8.', ['Sept. 11=2023-09-11', 'Jan. 8=2024-01-08']],
    ['It sank on Nov 17, 1987.', ['Nov 17, 1987=1987-11-17']],
    ['The fair was held Sept. 3-5.', ['Sept. 3-5=2023-09-03/2023-09-05']],
    ['It was held from Dec. 30 to Jan. 2.', ['Dec. 30 to Jan. 2=2023-12-30/2024-01-02']],
    ['It was lost in the Sept. 11 attacks.', ['Sept. 11=2001-09-11']],
    ['It closed in September and was built in 1911.', ['September=2023-09', '1911=1911']],
    ['It was used since September last year.', ['September last year=2022-09']],
    ['Races are held from November to March.', ['November=2023-11', 'March=2024-03']],
    ['It left three days ago.', ['three days ago=2023-11-14']],
    ['Deputies vote on the 28th.', ['the 28th=2023-11-28']],
  ])('%s', (sentence, days) => expect(said(sentence)).toEqual(days));

  test('hard-wrapped copy is read over its line ends', () => {
    expect(
      said('The oldest ship of the company was scrapped last\nweek, as its owners had told the port on Nov.\n10 and again\non Monday.'),
    ).toEqual(['last\nweek=2023-11-06/2023-11-12', 'Nov.\n10=2023-11-10', 'Monday=2023-11-13']);
  });

  test('without a day to go by only full dates have a value', () => {
    expect(said('It said Friday it was founded on Nov 17, 1987, a Tuesday, and opens on May 3.', 'SEOUL (AP) — ')).toEqual([
      'Nov 17, 1987=1987-11-17',
      'May 3=--05-03',
    ]);
  });

  test('a publication time is a day by the clock of the place', () => {
    const iso = (day: number | null) => (day === null ? null : isoDay(day));
    expect(iso(localDay('2023-11-17T22:15Z', 'Australia/Sydney'))).toBe('2023-11-18');
    expect(iso(localDay('2023-11-17T02:15Z', 'America/New_York'))).toBe('2023-11-16');
    expect(iso(localDay('2023-11-17', 'Australia/Sydney'))).toBeNull();
    const { mentions } = parseArticle('SYDNEY (AP) — It was found today.', { mentions: true, date: '2023-11-17T22:15Z' });
    expect(mentions?.map(({ value }) => value)).toEqual(['2023-11-17']);
  });
});

describe('what only looks like a day is none', () => {
  test.each([
    'Her novel “Monday’s Child” has sold well.',
    'The ferry to Friday Harbor was full.',
    '“We have nothing to hide,” May said.',
    'A film about the March on Rome opens the festival.',
    'Sun and wind dried the fields; the judge sat.',
    'He wrote for Saturday Night Live and USA Today.',
    'Every Tuesday they mend their nets.',
    'They won 8-4-2 on the 17th floor, by 2000 votes.',
    'The fund paid March 5,000 pounds.',
  ])('%s', (sentence) => expect(said(sentence)).toEqual([]));
});

describe('other languages', () => {
  test.each([
    ['Le ministre a déclaré jeudi que les travaux reprendront demain.', ['jeudi=2023-11-16', 'demain=2023-11-18']],
    [
      'Der Minister sagte am Donnerstag, das Gericht werde nächste Woche entscheiden.',
      ['Donnerstag=2023-11-16', 'nächste Woche=2023-11-20/2023-11-26'],
    ],
    ['El presidente dijo este martes que la ley no se votará hasta mañana.', ['este martes=2023-11-14', 'mañana=2023-11-18']],
    ['A ponte foi fechada nesta quinta-feira e a obra é a quinta do ano.', ['nesta quinta-feira=2023-11-16']],
  ])('%s', (sentence, days) => expect(said(sentence)).toEqual(days));
});

test('mentions are only in the record when they are asked for', () => {
  expect(parseArticle('SEOUL, Nov 17 — It said Friday.')).not.toHaveProperty('mentions');
  expect(parseArticle('A line.', { mentions: true }).mentions).toEqual([]);
});

test('any run of such words is quoted, ordered and never thrown at', () => {
  const word = fc.constantFrom(
    ...'on Friday last next week May Nov. 17 , 1987 - " \n will said to and the 31 Feb. 2000 in ago a 9/11 Sunday’s since'.split(' '),
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = `PARIS, Aug. 3 (AP) -- It said ${words.join(' ')}`;
      let at = 0;
      for (const { text: quoted, span } of parseArticle(text, { mentions: true, date: '2020-08-03' }).mentions ?? []) {
        expect(span?.start).toBeGreaterThanOrEqual(at);
        at = span?.end ?? 0;
        expect(text.slice(span?.start, at)).toBe(quoted);
      }
    }),
  );
});
