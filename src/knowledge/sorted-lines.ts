/**
 * Looks a key up in a table that is one string of lines in code-unit order, `key` or `key;value`, by halving it: nothing is built before the
 * first look-up, and none costs more than some twenty comparisons. Answers the value ('' where the line is the key alone), null: not there.
 * `findLine('lima\nparis;FR', 'paris')` → "FR"; the table must not begin or end with an empty line.
 */
export function findLine(table: string, key: string): string | null {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = lineStart(table, middle);
    const end = lineEnd(table, middle);
    const order = compareLine(table, start, end, key);
    if (order === 0) return table.slice(start + key.length + 1, end);
    if (order < 0) low = end + 1;
    else high = start;
  }
  return null;
}

const NEWLINE = 10;

function lineStart(table: string, at: number): number {
  let start = at;
  while (start > 0 && table.charCodeAt(start - 1) !== NEWLINE) start -= 1;
  return start;
}

function lineEnd(table: string, at: number): number {
  let end = at;
  while (end < table.length && table.charCodeAt(end) !== NEWLINE) end += 1;
  return end;
}

const SEPARATOR = 59;

/** Below zero: the line's key comes before `key`. */
function compareLine(table: string, start: number, end: number, key: string): number {
  for (let i = 0; i < key.length; i += 1) {
    const at = start + i;
    if (at >= end) return -1;
    const unit = table.charCodeAt(at);
    if (unit === SEPARATOR) return -1;
    const difference = unit - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  const next = start + key.length;
  return next === end || table.charCodeAt(next) === SEPARATOR ? 0 : 1;
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
