import type { Chunks } from '../formats/reader.ts';
import { join } from './chunks.ts';
import { type RowScan, scanPiece, startScan } from './row-scan.ts';

/** Whole rows of an input, and where they stand in it. */
export interface CutBlock {
  /** Null when a row is longer than may be read. */
  bytes: Uint8Array | null;
  /** The row that names the columns. */
  head: Uint8Array | null;
  /** 1-based number of the first line. */
  line: number;
  /** 0-based number of the first row. */
  index: number;
  /** What follows: where the next block begins. */
  next: { offset: number; line: number; index: number };
}

/** Where to begin: an input's start, or where a run was interrupted. */
export interface RowStart {
  offset: number;
  line: number;
  index: number;
}

/** How an input is cut. */
export interface CutOptions {
  quoted: boolean;
  headed: boolean;
  /** Bytes of a row that are too many. */
  longest: number;
  /** Resolves when the input has nothing more at hand: rows that wait are then handed over, however few. */
  idle?: () => Promise<unknown>;
}

/** A block has about so many bytes, or one row that is longer. */
const ENOUGH = 64 * 1024;

interface Cutting {
  scan: RowScan;
  pieces: Uint8Array[];
  length: number;
  /** Bytes at the end of the pieces that belong to the row that is begun. */
  begun: number;
  dropping: boolean;
  next: RowStart;
}

/** Cuts bytes into blocks of whole rows. A row of any length costs its length once; one that is too long is dropped and answered by null. */
export async function* cutBlocks(chunks: Chunks, options: CutOptions, from: RowStart = FIRST): AsyncGenerator<CutBlock> {
  const { head, rest, start } = await takeHead(skip(chunks, options.headed ? 0 : from.offset), options);
  const body = options.headed && from.offset > start.offset ? skip(rest, from.offset - start.offset) : rest;
  const cutting = startCutting(options.quoted, from.offset > start.offset ? from : start);
  const source = body[Symbol.asyncIterator]();
  let coming = source.next();
  try {
    for (;;) {
      const waits = cutting.length > cutting.begun && options.idle;
      const came = waits ? await Promise.race([coming, options.idle?.()]) : await coming;
      const ready = came as IteratorResult<Uint8Array> | undefined;
      if (ready?.done) break;
      if (ready) {
        coming = source.next();
        yield* addPiece(cutting, ready.value, options.longest, head);
      }
      if (cutting.length > cutting.begun && (!ready || cutting.length >= ENOUGH)) yield cutOff(cutting, head);
    }
    yield* finish(cutting, head);
  } finally {
    letGo(source, coming);
  }
}

/** Ends an input that may still be waited for, and will perhaps never answer. */
function letGo(source: AsyncIterator<Uint8Array>, coming: Promise<unknown>): void {
  coming.catch(() => {});
  source.return?.().catch(() => {});
}

const FIRST: RowStart = { offset: 0, line: 1, index: 0 };

function startCutting(quoted: boolean, next: RowStart): Cutting {
  return { scan: startScan(quoted), pieces: [], length: 0, begun: 0, dropping: false, next: { ...next } };
}

function* addPiece(cutting: Cutting, piece: Uint8Array, longest: number, head: Uint8Array | null): Generator<CutBlock> {
  const end = scanPiece(cutting.scan, piece);
  let from = 0;
  if (cutting.dropping) {
    if (end < 0) {
      cutting.next.offset += piece.length;
      return;
    }
    from = scanPiece(startScan(cutting.scan.quoted), piece, true);
    cutting.dropping = false;
    cutting.next.offset += from;
    yield { bytes: null, head, line: cutting.next.line, index: cutting.next.index, next: advance(cutting, 1) };
  }
  cutting.pieces.push(from > 0 ? piece.subarray(from) : piece);
  cutting.length += piece.length - from;
  cutting.begun = end < 0 ? cutting.begun + piece.length - from : piece.length - Math.max(end, from);
  if (cutting.begun > longest) yield* dropBegun(cutting, head);
}

/** What is whole goes out; of the row that is begun the bytes are forgotten, and its end is waited for. */
function* dropBegun(cutting: Cutting, head: Uint8Array | null): Generator<CutBlock> {
  if (cutting.length > cutting.begun) yield cutOff(cutting, head);
  cutting.next.offset += cutting.begun;
  Object.assign(cutting, { pieces: [], length: 0, begun: 0, dropping: true });
}

/** Takes all whole rows out; the row that is begun stays. */
function cutOff(cutting: Cutting, head: Uint8Array | null): CutBlock {
  const all = join(cutting.pieces);
  const end = all.length - cutting.begun;
  const { line, index } = cutting.next;
  cutting.next.offset += end;
  const next = advance(cutting, null);
  cutting.pieces = cutting.begun > 0 ? [all.slice(end)] : [];
  cutting.length = cutting.begun;
  return { bytes: all.subarray(0, end), head, line, index, next };
}

/** Lines and rows that have gone out by now; only those of the long row while it is dropped. */
function advance(cutting: Cutting, rows: number | null): RowStart {
  const { scan, next } = cutting;
  next.line += rows ?? scan.lines;
  next.index += rows ?? scan.rows;
  scan.lines -= rows ?? scan.lines;
  scan.rows -= rows ?? scan.rows;
  return { ...next };
}

function* finish(cutting: Cutting, head: Uint8Array | null): Generator<CutBlock> {
  const { scan } = cutting;
  if (cutting.dropping) yield { bytes: null, head, line: cutting.next.line, index: cutting.next.index, next: advance(cutting, 1) };
  if (cutting.begun > 0) scan.lines += 1;
  if (cutting.begun > 0 && scan.written) scan.rows += 1;
  cutting.begun = 0;
  if (cutting.length > 0) yield cutOff(cutting, head);
}

/** The first row with something in it, and what comes after. */
async function takeHead(chunks: Chunks, options: CutOptions): Promise<{ head: Uint8Array | null; rest: Chunks; start: RowStart }> {
  if (!options.headed) return { head: null, rest: chunks, start: { ...FIRST, offset: 0 } };
  const source = chunks[Symbol.asyncIterator]();
  const scan = startScan(options.quoted);
  const pieces: Uint8Array[] = [];
  for (let next = await source.next(); !next.done; next = await source.next()) {
    const end = scanPiece(scan, next.value, true);
    pieces.push(next.value);
    if (scan.rows === 0) continue;
    const all = join(pieces);
    const cut = all.length - next.value.length + end;
    const rest = all.subarray(cut);
    return { head: all.subarray(0, cut), rest: withFirst(rest, source), start: { offset: cut, line: 1 + scan.lines, index: 0 } };
  }
  return { head: join(pieces), rest: withFirst(new Uint8Array(), source), start: FIRST };
}

async function* withFirst(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* skip(chunks: Chunks, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const piece of chunks) {
    if (left < piece.length) yield left > 0 ? piece.subarray(left) : piece;
    left = Math.max(left - piece.length, 0);
  }
}
