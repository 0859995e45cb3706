import { expect, test } from 'vitest';
import { parseArticle } from '../../src/resolve/parse-article.ts';
import { likeness, sketchOf, wordsKey } from '../../src/rules/likeness.ts';
import type { JudgedStory } from '../../src/rules/rule.ts';

const WORDS = Array.from({ length: 200 }, (_, i) => `w${(i * 7919) % 1009}`);

function storyOf(words: readonly string[]): JudgedStory {
  const text = `PARIS (AP) — ${words.join(' ')}`;
  return { text, article: parseArticle(text), now: null, gazetteer: null };
}

test.each([0, 5, 10, 20, 40, 80])('sketches tell how much is the same when %i of 200 words are others', (others) => {
  const one = sketchOf(storyOf(WORDS), 1) as Uint32Array;
  const two = sketchOf(storyOf(WORDS.map((word, i) => (i < others ? `x${i}` : word))), 1) as Uint32Array;
  const same = Math.max(0, 198 - others);
  expect(Math.abs(likeness(one, two) - same / (396 - same))).toBeLessThan(0.12);
});

test('case, marks, white space and signs beyond ASCII between the words make no other story', () => {
  const plain = wordsKey(storyOf(['Ministers met,', 'and left.', '"Well,"', 'they said.']), 1);
  expect(wordsKey(storyOf(['MINISTERS met —', 'and\n  left.', '“Well,”', 'they said…']), 1)).toBe(plain);
  expect(wordsKey(storyOf(['Ministers met,', 'and slept.', '"Well,"', 'they said.']), 1)).not.toBe(plain);
  expect(wordsKey(storyOf(['Ministers']), 5)).toBeNull();
});
