/**
 * Rows of text, one a line. Where a program keeps its tables in a file, their bytes (UTF-8) come from there, and no text is made of them before
 * all of it is wanted.
 */
export interface Table {
  (): string;
  readonly bytes?: () => Uint8Array;
}

/** A table's bytes, asked for when they are first needed, and kept. */
export function bytesOf(table: Table): () => Uint8Array {
  let bytes: Uint8Array | undefined;
  return () => {
    bytes ??= table.bytes?.() ?? new TextEncoder().encode(table());
    return bytes;
  };
}

/**
 * Looks a key up in a table (UTF-8) of lines in code-point order, `key` or `key;value`, by halving it: nothing is built before the
 * first look-up, and none costs more than some twenty comparisons. Answers the value ('' where the line is the key alone), null: not there.
 * In the bytes of 'lima\nparis;FR', 'paris' → "FR"; line feeds before the first line and after the last do no harm.
 */
export function findLine(table: Uint8Array, key: string): string | null {
  const sought = new TextEncoder().encode(key);
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let start = middle;
    while (start > 0 && table[start - 1] !== NEWLINE) start -= 1;
    const order = compareLine(table, start, sought);
    const end = lineEnd(table, middle);
    if (order === 0) return textOf(table.subarray(start + sought.length + 1, end));
    if (order < 0) low = end + 1;
    else high = start;
  }
  return null;
}

const NEWLINE = 10;
const SEPARATOR = 59;

function lineEnd(table: Uint8Array, at: number): number {
  const end = table.indexOf(NEWLINE, at);
  return end < 0 ? table.length : end;
}

/** A decoder takes half a millisecond to make. */
function textOf(value: Uint8Array): string {
  return value.every((unit) => unit < 0x80) ? String.fromCharCode(...value) : new TextDecoder().decode(value);
}

/** Below zero: the key of the line that starts there comes before the one that is sought. */
function compareLine(table: Uint8Array, start: number, key: Uint8Array): number {
  for (let i = 0; i < key.length; i += 1) {
    const unit = table[start + i];
    if (unit === undefined || unit === NEWLINE || unit === SEPARATOR) return -1;
    const difference = unit - (key[i] as number);
    if (difference !== 0) return difference;
  }
  const next = table[start + key.length];
  return next === undefined || next === NEWLINE || next === SEPARATOR ? 0 : 1;
}

/**
 * The rest of the row that begins with that key, in a table of rows in any order: `findRow('\nUS-WA;Washington\nUS-AL;Alabama', 'US-AL')` →
 * "Alabama". Null: no such row. Each row must follow a line break; the whole text is read, so the answer is worth keeping.
 */
export function findRow(table: string, key: string): string | null {
  const start = /[;\n]/.test(key) ? -1 : table.indexOf(`\n${key};`);
  if (start < 0) return null;
  const end = table.indexOf('\n', start + 1);
  return table.slice(start + key.length + 2, end < 0 ? table.length : end);
}
