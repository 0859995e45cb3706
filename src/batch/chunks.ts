import type { Chunks } from '../formats/reader.ts';

/** The beginning of an input: pieces until there is a whole line of JSON, `enough` bytes or the end; and all its pieces again, these included. */
export async function readHead(chunks: Chunks, enough: number): Promise<{ head: Uint8Array; all: Chunks }> {
  const pieces: Uint8Array[] = [];
  const rest = chunks[Symbol.asyncIterator]();
  let length = 0;
  while (length < enough) {
    const next = await rest.next();
    if (next.done) break;
    pieces.push(next.value);
    length += next.value.length;
    if (next.value.includes(0x0a) && isObject(pieces)) break;
  }
  const head = join(pieces).subarray(0, enough);
  return { head, all: replay(pieces, rest) };
}

/** Rows of JSON may come one by one, hours apart; what begins with something else is read on. */
function isObject(pieces: readonly Uint8Array[]): boolean {
  return pieces[0]?.find((byte) => byte > 0x20 && byte < 0x80) === 0x7b;
}

async function* replay(pieces: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces.splice(0);
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** All pieces as one; null when there is more than `most`. */
export async function gather(chunks: Chunks, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of chunks) {
    pieces.push(piece);
    length += piece.length;
    if (length > most) return null;
  }
  return join(pieces);
}

/** One piece stays as it is, several are copied together. */
export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
