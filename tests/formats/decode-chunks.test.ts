import { expect, it } from 'vitest';
import { decode } from '../../src/formats/decode.ts';
import { decodeChunks } from '../../src/formats/decode-chunks.ts';
import { utf8 } from './reading.ts';

async function decodeInPieces(bytes: Uint8Array, size: number): Promise<{ text: string; encoding: string | undefined }> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }
  const decoded = [];
  for await (const piece of decodeChunks(pieces())) decoded.push(piece);
  return { text: decoded.map(({ text }) => text).join(''), encoding: decoded.at(-1)?.encoding };
}

const LONG = 'x'.repeat(2000);

it.each([1, 2, 3, 5, 1024])('puts characters together that pieces of %i bytes cut', async (size) => {
  const text = `${LONG}é€𝄞 “quoted” — café`;
  expect(await decodeInPieces(utf8(text), size)).toEqual({ text, encoding: 'utf-8' });
});

it('reads UTF-8 whatever is declared', async () => {
  const text = `<?xml version="1.0" encoding="iso-8859-1"?>${LONG}Ålborg`;
  expect(await decodeInPieces(utf8(text), 100)).toEqual({ text, encoding: 'utf-8' });
});

it.each([
  ['ISO-8859-15', 'iso-8859-15', '€œ'],
  ['iso-8859-1', 'windows-1252', '¤½'],
  ['utf8', 'windows-1252', '¤½'],
  ['no-such-thing', 'windows-1252', '¤½'],
])('reads what is no UTF-8 as the declared %s', async (declared, encoding, text) => {
  const bytes = new Uint8Array([...utf8(`<?xml encoding="${declared}"?>${LONG}`), 0xa4, 0xbd]);
  const decoded = await decodeInPieces(bytes, 64);
  expect([decoded.encoding, decoded.text.slice(-2)]).toEqual([encoding, text]);
  expect(decode(bytes, declared).text).toBe(decoded.text);
});

it('reads UTF-16 by its mark and leaves the mark out', async () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('Tide — é', 'utf16le')]);
  expect(await decodeInPieces(bytes, 3)).toEqual({ text: 'Tide — é', encoding: 'utf-16le' });
});

it('loses no byte of a character that the end cuts', async () => {
  expect((await decodeInPieces(new Uint8Array([...utf8(LONG), 0xe2, 0x82]), 7)).text).toBe(`${LONG}â‚`);
});
