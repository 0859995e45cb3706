import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBytes, pieceOf, putPiece, takeBytes } from '../../src/output/byte-writer.ts';
import { formatRecord } from '../../src/output/json.ts';

const json = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => formatRecord(text));

test('pieces of any JSON are written one after another as they are', () => {
  const out = openBytes();
  fc.assert(
    fc.property(fc.array(json), (texts) => {
      for (const text of texts) putPiece(out, pieceOf(text));
      expect(new TextDecoder().decode(takeBytes(out))).toBe(texts.join(''));
    }),
  );
});

test('a piece at the end of the buffer makes it grow', () => {
  const out = openBytes();
  const piece = pieceOf('{"text":"');
  for (let i = 0; i < 20_000; i += 1) putPiece(out, piece);
  expect(new TextDecoder().decode(takeBytes(out))).toBe('{"text":"'.repeat(20_000));
});
