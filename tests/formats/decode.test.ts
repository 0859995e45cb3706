import { describe, expect, test } from 'vitest';
import { decode, decodeHead } from '../../src/formats/decode.ts';

const TEXT = '“Zürich” — 50 € 東京';
const utf16 = (text: string, little: boolean): number[] =>
  [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).map((_, at, all) => all[little ? at : at ^ 1] ?? 0);

describe('decode', () => {
  const cases: [name: string, bytes: number[], encoding: string, text: string][] = [
    ['UTF-8', [...new TextEncoder().encode(TEXT)], 'utf-8', TEXT],
    ['UTF-8 with a mark, which stays', [0xef, 0xbb, 0xbf, 0x41], 'utf-8', '\ufeffA'],
    ['UTF-16LE', utf16(`\ufeff${TEXT}`, true), 'utf-16le', `\ufeff${TEXT}`],
    ['UTF-16BE', utf16(`\ufeff${TEXT}`, false), 'utf-16be', `\ufeff${TEXT}`],
    ['windows-1252', [0x93, 0x5a, 0xfc, 0x94, 0x20, 0x97, 0x20, 0x80], 'windows-1252', '“Zü” — €'],
    ['windows-1252, bytes without a meaning', [0x81, 0x8d, 0xff], 'windows-1252', '\x81\x8dÿ'],
    ['nothing', [], 'utf-8', ''],
    ['a torn UTF-8 character', [0x41, 0xe2, 0x80], 'windows-1252', 'Aâ€'],
  ];
  test.each(cases)('%s', (_, bytes, encoding, text) => expect(decode(new Uint8Array(bytes))).toEqual({ text, encoding }));

  test('every byte of windows-1252 is a character', () => {
    const { text } = decode(Uint8Array.from({ length: 256 }, (_, at) => at));
    expect(text.length).toBe(256);
    expect(text.slice(0x80, 0xa0)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
  });

  test('a head may be torn', () => expect(decodeHead(new Uint8Array([0x41, 0xe2, 0x80]))).toMatch(/^A/));
});
