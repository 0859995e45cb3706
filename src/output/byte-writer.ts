/** UTF-8 that is written piece by piece, into a buffer that grows: a string of some hundred pieces would be put together three times over. */
export interface ByteWriter {
  bytes: Buffer;
  /** Where the next piece goes. */
  at: number;
}

const FIRST = 64 * 1024;

/** Begins with nothing written. */
export function openBytes(): ByteWriter {
  return { bytes: Buffer.allocUnsafeSlow(FIRST), at: 0 };
}

/** All that was written since it was last asked, as bytes of their own. */
export function takeBytes(out: ByteWriter): Uint8Array {
  const taken = new Uint8Array(out.bytes.subarray(0, out.at));
  // A giant's buffer is not kept for dwarfs.
  if (out.bytes.length > LARGE) out.bytes = Buffer.allocUnsafeSlow(FIRST);
  out.at = 0;
  return taken;
}

const LARGE = 16 * 1024 * 1024;

/** Makes room for so many bytes. */
export function reserve(out: ByteWriter, length: number): void {
  if (out.bytes.length - out.at >= length) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(out.bytes.length * 2, out.at + length));
  out.bytes.copy(larger, 0, 0, out.at);
  out.bytes = larger;
}

/** A text that is ASCII, as bytes: what is the same in every record is made once. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Beyond so many bytes a copy of them all is quicker than one after another. */
const FEW = 48;

/** Writes bytes: `"span":{"start":`. */
export function putBytes(out: ByteWriter, piece: Uint8Array): void {
  const { length } = piece;
  reserve(out, length);
  const { bytes, at } = out;
  if (length > FEW) bytes.set(piece, at);
  else for (let i = 0; i < length; i += 1) bytes[at + i] = piece[i] as number;
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
