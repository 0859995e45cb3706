const LF = 0x0a;
const QUOTE = 0x22;

/** Where rows end in bytes that come piece by piece; each byte is looked at once. */
export interface RowScan {
  /** Whether a line feed between quotation marks belongs to the row. */
  readonly quoted: boolean;
  /** Lines that have ended so far. */
  lines: number;
  /** Rows with something in them that have ended so far. */
  rows: number;
  /** Whether the row that is begun has something in it. */
  written: boolean;
  /** Whether a quotation is open, and the byte before. */
  inside: boolean;
  before: number;
}

/** Begins at a row's first byte. */
export function startScan(quoted: boolean): RowScan {
  return { quoted, lines: 0, rows: 0, written: false, inside: false, before: LF };
}

/** Reads on through a piece; answers the offset just after its last whole row (or, with `first`, after its first), -1 when none ends in it. */
export function scanPiece(scan: RowScan, piece: Uint8Array, first = false): number {
  return scan.quoted ? scanQuoted(scan, piece, first) : scanPlain(scan, piece, first);
}

function scanPlain(scan: RowScan, piece: Uint8Array, first: boolean): number {
  let start = 0;
  for (let end = piece.indexOf(LF); end >= 0; end = piece.indexOf(LF, start)) {
    scan.lines += 1;
    if (scan.written || isWritten(piece, start, end)) scan.rows += 1;
    scan.written = false;
    start = end + 1;
    if (first && scan.rows > 0) return start;
  }
  if (start < piece.length && !scan.written) scan.written = isWritten(piece, start, piece.length);
  return start > 0 ? start : -1;
}

/** A quotation opens at a cell's beginning only: `5" pipe` holds none; a doubled mark closes and opens again. */
function scanQuoted(scan: RowScan, piece: Uint8Array, first: boolean): number {
  let last = -1;
  let { inside, before, written } = scan;
  for (let at = 0; at < piece.length; at += 1) {
    const byte = piece[at] as number;
    if (byte === QUOTE) {
      if (inside) inside = false;
      else if (opensCell(before)) inside = true;
      written = true;
    } else if (byte === LF) {
      scan.lines += 1;
      if (!inside) {
        if (written) scan.rows += 1;
        written = false;
        last = at + 1;
        if (first && scan.rows > 0) break;
      }
    } else if (byte > 0x20) written = true;
    before = byte;
  }
  Object.assign(scan, { inside, before: last > 0 && first && scan.rows > 0 ? LF : before, written });
  return last;
}

function opensCell(before: number): boolean {
  return before === LF || before === 0x2c || before === 0x3b || before === 0x09 || before === QUOTE;
}

function isWritten(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] as number) > 0x20) return true;
  return false;
}
