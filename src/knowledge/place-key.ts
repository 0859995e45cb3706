import { remember } from '../text/memo.ts';
import { foldPlace } from './fold-place.ts';

/** Words that one wire prints in full and the next short. */
const SHORT: ReadonlyArray<readonly [RegExp, string]> = [
  [/^saint /, 'st '],
  [/^sainte /, 'ste '],
  [/^fort /, 'ft '],
  [/^mount /, 'mt '],
];
const MAY_SHORTEN = /^(saint|sainte|fort|mount) /;

/** The key under which the gazetteer lists a name: `Saint Paul`, `ST. PAUL` and `St Paul` are one: "st paul". */
export const placeKey: (name: string) => string = remember((name: string): string => {
  const folded = foldPlace(name);
  if (!MAY_SHORTEN.test(folded)) return folded;
  for (const [long, short] of SHORT) if (long.test(folded)) return folded.replace(long, short);
  return folded;
});

/** The name's first 16 bits of hash: the bucket; the 24 bits after it: what the entries of the bucket are told apart by. */
export interface NameHash {
  bucket: number;
  print: number;
}

/** Hashes a key of `placeKey`: two runs of FNV-1a over its UTF-16 units, from different starts. */
export function hashName(key: string): NameHash {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
    second ^= second >>> 13;
  }
  first ^= first >>> 15;
  return { bucket: (first ^ (first >>> 16)) & 0xffff, print: (second ^ (second >>> 8)) & 0xffffff };
}
