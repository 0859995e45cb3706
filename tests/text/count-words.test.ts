import { expect, test } from 'vitest';
import { countWords } from '../../src/text/count-words.ts';

test.each([
  ['', 0],
  [' \n ', 0],
  ['SEOUL, Nov 17', 3],
  ['  one\ntwo  three\n', 3],
  ['Zürich – 東京', 3],
  ['a b c d e f g h i', 9],
])('counts the words of %j', (text, words) => {
  expect(countWords(text, 0, text.length)).toMatchObject({ words, controls: false });
});

test('counts long copy, and only the stretch', () => {
  const text = 'oil été '.repeat(20_000);
  expect(countWords(text, 0, text.length)).toEqual({ words: 40_000, ascii: false, controls: false });
  expect(countWords(text, 1, 3)).toEqual({ words: 1, ascii: true, controls: false });
});

test.each(['\t', '\r', '\v', '\0', '\x1f'])('sees the control character %j wherever it stands', (control) => {
  for (let at = 0; at < 8; at += 1) expect(countWords(`${'é'.repeat(at)}${control}three`, 0, at + 6).controls).toBe(true);
});
