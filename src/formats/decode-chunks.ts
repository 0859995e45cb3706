import { type Decoded, type Decoder, declaredEncoding, decodeHead, decoderFor, decodeUtf8, readByteOrderMark } from './decode.ts';
import type { Chunks } from './reader.ts';

/**
 * Decodes a file piece by piece: strictly as UTF-8 as long as that holds, then as what the file declares, else as windows-1252.
 * What came before is ASCII or sound UTF-8 in either case. A byte-order mark is left out.
 */
export async function* decodeChunks(chunks: Chunks): AsyncGenerator<Decoded> {
  let decodePiece: ((piece: Uint8Array) => Decoded) | null = null;
  for await (const piece of gatherHead(chunks)) {
    const begun = decodePiece === null;
    decodePiece ??= openDecoder(piece);
    const decoded = decodePiece(piece);
    if (begun && decoded.text.startsWith('\ufeff')) decoded.text = decoded.text.slice(1);
    yield decoded;
  }
  const rest = decodePiece?.(new Uint8Array());
  if (rest && rest.text !== '') yield rest;
}

/** Where a file declares its encoding. */
const HEAD = 1024;

/** The same pieces, the first of them long enough to hold a byte-order mark and a declaration. */
async function* gatherHead(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  for await (const piece of chunks) {
    if (head === null) {
      if (piece.length > 0) yield piece;
      continue;
    }
    head = head.length === 0 ? piece : concatenate(head, piece);
    if (head.length < HEAD) continue;
    yield head;
    head = null;
  }
  if (head !== null && head.length > 0) yield head;
}

function openDecoder(first: Uint8Array): (piece: Uint8Array) => Decoded {
  const marked = readByteOrderMark(first);
  if (marked === 'utf-16le' || marked === 'utf-16be') return keepDecoding(new TextDecoder(marked, { ignoreBOM: true }));
  return openStrictly(declaredEncoding(decodeHead(first.subarray(0, HEAD))));
}

function keepDecoding(decoder: Decoder): (piece: Uint8Array) => Decoded {
  return (piece) => ({ text: decoder.decode(piece, { stream: true }), encoding: decoder.encoding });
}

/** A character torn at a piece's end waits for the next piece; an empty piece is the end of the file. */
function openStrictly(declared: string | null): (piece: Uint8Array) => Decoded {
  let torn: Uint8Array = new Uint8Array();
  let fallback: ((piece: Uint8Array) => Decoded) | null = null;
  return (piece) => {
    if (fallback) return fallback(piece);
    const bytes = torn.length === 0 ? piece : concatenate(torn, piece);
    const whole = piece.length === 0 ? bytes.length : lengthOfWhole(bytes);
    const text = decodeUtf8(bytes.subarray(0, whole));
    if (text !== null) {
      torn = bytes.slice(whole);
      return { text, encoding: 'utf-8' };
    }
    fallback = keepDecoding(decoderFor(declared));
    return fallback(bytes);
  };
}

function concatenate(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** How many bytes there are before a UTF-8 character that the end has cut: E2 82 of E2 82 AC. */
function lengthOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthOf(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** One piece as a stream of pieces: for readers that are handed a whole file. */
export async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
