/** UTF-8 that is written piece by piece, into a buffer that grows: a string of some hundred pieces would be put together three times over. */
export interface ByteWriter {
  bytes: Buffer;
  /** The same bytes, for numbers of eight bytes each. */
  view: DataView;
  /** Where the next piece goes. */
  at: number;
}

/** A text that is written often, as numbers of eight bytes each. */
export interface Piece {
  /** In bytes. */
  length: number;
  words: Float64Array;
}

const FIRST = 64 * 1024;

/** Begins with nothing written. */
export function openBytes(): ByteWriter {
  return { ...allocate(FIRST), at: 0 };
}

function allocate(length: number): { bytes: Buffer; view: DataView } {
  const bytes = Buffer.allocUnsafeSlow(length);
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, length) };
}

/** All that was written since it was last asked, as bytes of their own. */
export function takeBytes(out: ByteWriter): Uint8Array {
  const taken = new Uint8Array(out.bytes.subarray(0, out.at));
  // A giant's buffer is not kept for dwarfs.
  if (out.bytes.length > LARGE) Object.assign(out, allocate(FIRST));
  out.at = 0;
  return taken;
}

const LARGE = 16 * 1024 * 1024;

/** Makes room for so many bytes. */
export function reserve(out: ByteWriter, length: number): void {
  if (out.bytes.length - out.at >= length) return;
  const larger = allocate(Math.max(out.bytes.length * 2, out.at + length));
  out.bytes.copy(larger.bytes, 0, 0, out.at);
  Object.assign(out, larger);
}

const WORD = 8;

/** Makes a piece of JSON, which holds no U+007F: without it no eight bytes of UTF-8 are a number that is none (NaN), whose bits may change. */
export function pieceOf(json: string): Piece {
  const bytes = encoder.encode(json);
  const words = new Float64Array(Math.ceil(bytes.length / WORD));
  const padded = new Uint8Array(words.length * WORD);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  for (let i = 0; i < words.length; i += 1) words[i] = view.getFloat64(i * WORD, true);
  return { length: bytes.length, words };
}

const encoder = new TextEncoder();

/** Writes a piece: `"span":{"start":`. Its last number may reach beyond its end, where the next piece goes. */
export function putPiece(out: ByteWriter, { length, words }: Piece): void {
  reserve(out, length + WORD);
  const { view, at } = out;
  for (let i = 0; i < words.length; i += 1) view.setFloat64(at + i * WORD, words[i] as number, true);
  out.at = at + length;
}

/** Writes any text as it is. */
export function putUtf8(out: ByteWriter, text: string): void {
  reserve(out, text.length * 3);
  out.at += out.bytes.write(text, out.at);
}

/** Writes a whole number, from 0 on. */
export function putCount(out: ByteWriter, number: number): void {
  reserve(out, 20);
  let digits = 1;
  for (let limit = 10; limit <= number; limit *= 10) digits += 1;
  const { bytes } = out;
  let left = number;
  for (let at = out.at + digits - 1; at >= out.at; at -= 1) {
    const rest = (left / 10) | 0;
    bytes[at] = 0x30 + left - rest * 10;
    left = rest;
  }
  out.at += digits;
}

/** Writes once more what was written before. */
export function putAgain(out: ByteWriter, start: number, end: number): void {
  reserve(out, end - start);
  out.bytes.copyWithin(out.at, start, end);
  out.at += end - start;
}
