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

test.each([8190, 8191, 8192, 8193, 16384])('a word that goes on after %i characters is one', (length) => {
  const word = 'é'.repeat(length);
  expect(countWords(`${word}s`, 0, length + 1).words).toBe(1);
  expect(countWords(`${word} s`, 0, length + 2).words).toBe(2);
  expect(countWords(`${' '.repeat(length)}s`, 0, length + 1).words).toBe(1);
});

test.each(['\t', '\r', '\v', '\0', '\x1f'])('sees the control character %j wherever it stands', (control) => {
  for (let at = 0; at < 8; at += 1) expect(countWords(`${'é'.repeat(at)}${control}three`, 0, at + 6).controls).toBe(true);
});
