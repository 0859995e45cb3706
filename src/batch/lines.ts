import { type Chunks, join } from './bytes.ts';

/** One line of a file, without its LF. */
export interface Line {
  /** Null when the line is longer than may be read. */
  bytes: Uint8Array | null;
  /** 1-based. */
  number: number;
}

const LF = 0x0a;

/** Cuts bytes into lines, as many at a time as a piece of input completes. A line of any length costs its length once. */
export async function* readLines(chunks: Chunks, longest: number): AsyncGenerator<Line[]> {
  let number = 1;
  let begun: Uint8Array[] = [];
  let length = 0;
  const take = (tail: Uint8Array): void => {
    length += tail.length;
    if (length <= longest) begun.push(tail);
  };
  const finish = (): Line => {
    const line = { bytes: length <= longest ? join(begun) : null, number: number++ };
    begun = [];
    length = 0;
    return line;
  };
  for await (const piece of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = piece.indexOf(LF); end >= 0; end = piece.indexOf(LF, start)) {
      take(piece.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    if (start < piece.length) take(piece.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish()];
}
