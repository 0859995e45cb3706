import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/formats/decode.ts';
import { encode } from '../../src/formats/encode.ts';

test('bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const { text, encoding } = decode(bytes);
      const back = encode(text, encoding);
      // A torn character of UTF-16 is lost when it is read.
      if (encoding.startsWith('utf-16')) return back !== null;
      expect(back && [...back]).toEqual([...bytes]);
      return true;
    }),
  );
});

test.each([
  ['€ “quoted” Ÿ', 'windows-1252', true],
  ['Łódź', 'windows-1252', false],
  ['Łódź 路透社 😀', 'utf-8', true],
  ['\ud800', 'utf-8', false],
  ['\ufeffŁódź 😀', 'utf-16le', true],
  ['\ufeffŁódź 😀', 'utf-16be', true],
  ['x', 'iso-8859-2', false],
])('%j in %s: %j', (text, encoding, possible) => {
  const bytes = encode(text, encoding);
  expect(bytes !== null).toBe(possible);
  if (bytes) expect(decode(bytes)).toMatchObject({ text });
});
