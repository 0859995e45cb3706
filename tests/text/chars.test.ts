import { expect, test } from 'vitest';
import { CASELESS, classOf, DIGIT, LETTER, LOWER, MARK, NEWLINE, SPACE, UNSPACED, UPPER } from '../../src/text/chars.ts';

const UNSPACED_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\u3005]/u;

/** As Unicode has it; half a surrogate pair is part of a word, invisible joiners and direction marks are marks. */
function classByProperties(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[\n\v\f\r\u0085\u2028\u2029]/.test(char)) return SPACE | NEWLINE;
  if (/[\s\u200b\ufeff\u180e]/.test(char)) return SPACE;
  if (/[\ud800-\udfff]/.test(char)) return CASELESS;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (UNSPACED_SCRIPTS.test(char)) return CASELESS | UNSPACED;
  if (/[\p{M}\u200c-\u200f\u00ad]/u.test(char)) return MARK;
  if (/[\u10d0-\u10fa\u10fc-\u10ff]/.test(char)) return CASELESS;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  return /\p{L}/u.test(char) ? CASELESS : 0;
}

test('every unit has the class that Unicode gives it', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 65536; unit += 1) if (classOf(unit) !== classByProperties(unit)) wrong.push(unit.toString(16));
  expect(wrong).toEqual([]);
});

test('letters are upper, lower or without case', () => {
  expect(LETTER).toBe(UPPER | LOWER | CASELESS);
});
