import type { JudgedStory } from './rule.ts';
import { type Words, wordsOf } from './words.ts';

/** Places of a sketch, and how many of them make a band: two stories that are 80 percent alike share a band with a chance of 99.8 percent. */
export const PLACES = 128;
export const ROWS = 6;
export const BANDS: number = Math.floor(PLACES / ROWS);

/** Words that are taken together: enough that two reports of one event do not share most. */
const SHINGLE = 3;
const EMPTY = 0xffffffff;

/** A number for all words of a body in their order, whatever their case and what stands between them; null for a body of fewer words. */
export function wordsKey({ text, article }: JudgedStory, least: number): number | null {
  const { count, hashes } = wordsOf(text, article);
  if (count < least) return null;
  let [one, two] = [count, 0x9747b28c];
  for (let i = 0; i < count; i += 1) {
    one = Math.imul(one ^ (hashes[i] as number), 0x01000193);
    two = Math.imul((two << 5) ^ (two >>> 27) ^ (hashes[i] as number), 0x85ebca6b);
  }
  return (one >>> 0) * 0x200000 + ((mix(two) >>> 0) & 0x1fffff);
}

/**
 * A sketch of a body: for each place the least of the shingles that fall into it. The share of places in which two sketches agree is the share of
 * shingles that the stories have in common. One hash a shingle, empty places filled from others (Shrivastava, “Optimal densification”, 2017).
 */
export function sketchOf({ text, article }: JudgedStory, least: number): Uint32Array | null {
  const words = wordsOf(text, article);
  if (words.count < Math.max(least, SHINGLE)) return null;
  const places = new Uint32Array(PLACES).fill(EMPTY);
  takeShingles(words, places);
  fillEmpty(places);
  return places;
}

function takeShingles({ count, hashes }: Words, places: Uint32Array): void {
  let before = hashes[0] as number;
  let last = hashes[1] as number;
  for (let i = SHINGLE - 1; i < count; i += 1) {
    const word = hashes[i] as number;
    const hash = mix(Math.imul(before, 0x9e3779b1) ^ Math.imul(last, 0x85ebca77) ^ Math.imul(word, 0xc2b2ae3d));
    const place = hash >>> 25;
    const value = (hash & 0x1ffffff) >>> 0;
    if (value < (places[place] as number)) places[place] = value;
    before = last;
    last = word;
  }
}

function fillEmpty(places: Uint32Array): void {
  if (places.indexOf(EMPTY) < 0) return;
  const own = places.slice();
  for (let place = 0; place < PLACES; place += 1) {
    for (let i = 1; places[place] === EMPTY; i += 1) places[place] = own[mix(place * 0x10001 + i * 0x3c6ef372) >>> 25] as number;
  }
}

/** Spreads a number's bits (MurmurHash3’s finaliser). */
export function mix(number: number): number {
  let hash = number ^ (number >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** How much of two stories is the same, from 0 to 1, by their sketches. */
export function likeness(one: Uint32Array, two: Uint32Array): number {
  let same = 0;
  for (let place = 0; place < PLACES; place += 1) if (one[place] === two[place]) same += 1;
  return same / PLACES;
}
