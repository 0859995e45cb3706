import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRecord } from '../../src/output/json.ts';
import { oneLine, visible } from '../../src/output/visible.ts';

describe('visible', () => {
  const cases: [text: string, marks: string][] = [
    ['\x1b[31mred\x1b[0m', '␛[31mred␛[0m'],
    ['\0\x07\r\n\t', '␀␇␍␊␉'],
    ['\x7f\x9b31m\x85', '␡\\x9b31m\\x85'],
    ['a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
    ['zero\u200bwidth\ufeff', 'zero\\u200bwidth\\ufeff'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\ud800x', '\\ud800x'],
    ['soft\xadhyphen', 'soft\\xadhyphen'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['\u200d \u200c', '\\u200d \\u200c'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['क्\u200dष', 'क्\u200dष'],
    ['👩\u200d🚀', '👩\u200d🚀'],
    ['SEOUL, Nov 17 — “café”', 'SEOUL, Nov 17 — “café”'],
  ];
  test.each(cases)('%j', (text, marks) => expect(visible(text)).toBe(marks));

  test('nothing that acts on a terminal is left, whatever comes', () => {
    const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    const low = fc.integer({ min: 0, max: 0x2100 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(character, low)).map((all) => all.join('')),
        (text) => {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
          expect(visible(text)).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
          expect(oneLine(text)).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
        },
      ),
    );
  });
});

describe('oneLine', () => {
  const cases: [text: string, line: string][] = [
    ['  hard\n  wrapped\tlines \r\n', 'hard wrapped lines'],
    ['新华社\n北京', '新华社北京'],
    ['新华社 北京', '新华社 北京'],
    ['　　段落', '段落'],
    ['', ''],
  ];
  test.each(cases)('%j', (text, line) => expect(oneLine(text)).toBe(line));
});

test('records hold every string as it is, in printable characters and letters only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = formatRecord({ text });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(json).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
