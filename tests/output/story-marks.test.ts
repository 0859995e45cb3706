import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markLines } from '../../src/output/marked-row.ts';
import { listCuts } from '../../src/output/story-cuts.ts';
import { listMarks } from '../../src/output/story-marks.ts';
import { layRows, shownWidth } from '../../src/output/story-rows.ts';
import { parseArticle } from '../../src/resolve/parse-article.ts';

/** The marks under the row that holds the whole text. */
function linesUnder(text: string): string[] {
  return markLines(text, { start: 0, end: text.length }, listMarks(parseArticle(text)));
}

describe('marks', () => {
  const cases: [text: string, lines: string[]][] = [
    ['SEOUL, Nov 17 (AFP) — A ferry was late.', ['~~~~~~~~~~~~~~~~~~~~~ dateline', '^^^^^ place    ^^^ agency', '       ^^^^^^ date']],
    ['A ferry was late, the harbour master said on Friday. — AFP', [`${' '.repeat(53)}~~~~~ credit`]],
    [
      '新华社南昌11月17日电（记者陈晓舟）码头重新开放。',
      [
        '~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ dateline',
        '^^^^^^ agency             ^^^^^^ byline',
        '      ^^^^ place',
        '          ^^^^^^^^ date',
      ],
    ],
    ['A ferry was late.', []],
  ];
  test.each(cases)('%s', (text, lines) => expect(linesUnder(text)).toEqual(lines));

  test('a part that goes on is marked on both rows', () => {
    const text = 'SEOUL, Nov 17 — A ferry.';
    const marks = listMarks(parseArticle(text));
    expect(markLines(text, { start: 0, end: 6 }, marks)).toEqual(['~~~~~~ dateline', '^^^^^ place']);
    expect(markLines(text, { start: 7, end: 24 }, marks)).toEqual(['~~~~~~~~ dateline', '^^^^^^ date']);
  });

  test('visible control characters are counted', () => {
    expect(linesUnder('PA\x9bRIS, Aug 3 (AFP) - A ferry was late.')[0]).toMatch(/^ *~+ /);
    expect(shownWidth('\x1b\x9b\t東')).toBe(8);
  });
});

describe('rows', () => {
  const cases: [text: string, columns: number, rows: string[]][] = [
    ['a ferry was late', 8, ['a ferry', 'was late']],
    ['  a ferry\r\n\r\n\r\n\r\nwas\rlate\n', 8, ['  a', 'ferry', '', 'was', 'late']],
    ['　　一家专门。收藏', 8, ['　　一家', '专门。收', '藏']],
    ['averylongword \x1b\x9b\x9b', 6, ['averyl', 'ongwor', 'd', '\x1b\x9b', '\x9b']],
    ['\n\n', 8, []],
  ];
  test.each(cases)('%j in %i', (text, columns, rows) => {
    expect(Array.from(layRows(text, [], columns), (row) => ('note' in row ? row.note : text.slice(row.start, row.end)))).toEqual(rows);
  });

  test('keep all that is written, in rows that are not too wide', () => {
    const text = fc
      .array(fc.constantFrom('a', 'ferry', ' ', '  ', '\n', '\r\n', '東', '。', '\x9b', '👩‍🚀', '\u202e', '한'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (written, columns) => {
        const rows = Array.from(layRows(written, [], columns), (row) => ('note' in row ? '' : written.slice(row.start, row.end)));
        expect(rows.join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''));
        for (const row of rows) expect(shownWidth(row)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('cuts', () => {
  const notes = (text: string): string[] => {
    const article = parseArticle(text);
    return listCuts(text, article, listMarks(article).outer).map(({ note }) => note);
  };
  const cases: [name: string, text: string, notes: string[]][] = [
    ['seven paragraphs under a headline', 'A ferry was late.\n\n'.repeat(8), []],
    ['eight paragraphs under a headline', 'A ferry was late.\n\n'.repeat(9), ['… 3 paragraphs … (--full shows all)']],
    ['a long one', 'A ferry was late. '.repeat(100), ['… 799 characters … (--full shows all)']],
    ['a long one of pairs', '👩'.repeat(1000), ['… 1,000 characters … (--full shows all)']],
  ];
  test.each(cases)('%s', (_, text, wanted) => expect(notes(text)).toEqual(wanted));

  test('what is between them is shown', () => {
    const text = 'First.\n\n\nSecond.';
    const rows = [...layRows(text, [{ start: 8, end: 9, note: '…' }], 20)];
    expect(rows).toEqual([{ start: 0, end: 6 }, { start: 0, end: 0 }, { note: '…' }, { start: 0, end: 0 }, { start: 9, end: 16 }]);
  });
});
