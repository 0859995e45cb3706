import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cutEnd, cutStart, isSimple, widthOf } from '../../src/output/width.ts';
import { wrapLine } from '../../src/output/wrap.ts';

test('what is measured without string-width is measured as string-width does', () => {
  for (let code = 0x20; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    if (isSimple(character)) expect([code.toString(16), widthOf(character)]).toEqual([code.toString(16), stringWidth(character)]);
  }
});

describe('cutting', () => {
  const cases: [cut: typeof cutEnd, text: string, columns: number, result: string][] = [
    [cutEnd, 'SEOUL', 5, 'SEOUL'],
    [cutEnd, 'BUENOS AIRES', 8, 'BUENOS…'],
    [cutEnd, '南昌铁路', 5, '南昌…'],
    [cutEnd, '👩‍🚀👩‍🚀👩‍🚀', 5, '👩‍🚀👩‍🚀…'],
    [cutStart, 'wire/1987/a.txt', 8, '…7/a.txt'],
    [cutStart, 'a.txt', 8, 'a.txt'],
  ];
  test.each(cases)('%o %s', (cut, text, columns, result) => expect(cut(text, columns)).toBe(result));
});

describe('wrapLine', () => {
  const cases: [text: string, columns: number, lines: string[]][] = [
    ['', 10, []],
    ['a ferry was late', 8, ['a ferry', 'was late']],
    ['a verylongword here', 6, ['a', 'verylo', 'ngword', 'here']],
    ['一家专门收藏鸟类书籍', 10, ['一家专门收', '藏鸟类书籍']],
    ['一家专门。收藏', 8, ['一家专', '门。收藏']],
    ['说：“你好”', 6, ['说：', '“你好”']],
    ['the 南昌 ferry', 8, ['the 南昌', 'ferry']],
  ];
  test.each(cases)('%j in %i', (text, columns, lines) => expect(wrapLine(text, columns)).toEqual(lines));

  test('keeps every character, and no line is too wide', () => {
    const word = fc
      .array(fc.constantFrom('a', 'é', '東', '。', '서', '👩‍🚀', '-', ','), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join(' ')),
        fc.integer({ min: 4, max: 30 }),
        (text, columns) => {
          const lines = wrapLine(text, columns);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });

  test('a megabyte is wrapped in a moment', () => {
    const start = performance.now();
    wrapLine('ferry '.repeat(170_000), 80);
    wrapLine('渡'.repeat(300_000), 80);
    wrapLine('x'.repeat(1_000_000), 80);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
