/** A row of cells, and the 0-based number of its first line. */
export interface CellRow {
  cells: string[];
  line: number;
}

const LF = '\n';
const QUOTE = '"';

/**
 * Cuts separated text into rows of cells (RFC 4180): a cell that begins with a quotation mark runs to the next single one, lines and all;
 * elsewhere marks are characters like others: `5" pipe`. Rows without a character are none. Never throws.
 */
export function readCells(text: string, delimiter: string): CellRow[] {
  const rows: CellRow[] = [];
  let [at, line] = [text.startsWith('\ufeff') ? 1 : 0, 0];
  while (at < text.length) {
    const row = { cells: [] as string[], line };
    for (let more = true; more; ) {
      const [cell, end, lines] = text[at] === QUOTE ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
      row.cells.push(cell);
      line += lines;
      more = text[end] === delimiter;
      at = end + 1;
    }
    line += 1;
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row);
  }
  return rows;
}

/** A cell's text, the offset of what ends it, and the line feeds in it. */
type Cell = [text: string, end: number, lines: number];

function plainCell(text: string, start: number, delimiter: string): Cell {
  const end = cellEnd(text, start, delimiter);
  return [withoutCr(text.slice(start, end), text, end), end, 0];
}

function cellEnd(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== LF) end += 1;
  return end;
}

function withoutCr(cell: string, text: string, end: number): string {
  return cell.endsWith('\r') && (end >= text.length || text[end] === LF) ? cell.slice(0, -1) : cell;
}

/** What stands between the closing mark and the cell's end belongs to it: `"a" b`. */
function quotedCell(text: string, start: number, delimiter: string): Cell {
  let close = text.indexOf(QUOTE, start + 1);
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  const until = close < 0 ? text.length : close;
  const quoted = text.slice(start + 1, until);
  const end = close < 0 ? text.length : cellEnd(text, close + 1, delimiter);
  const rest = withoutCr(text.slice(until + 1, end), text, end);
  return [quoted.replaceAll('""', QUOTE) + rest, end, countLines(quoted)];
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf(LF); at >= 0; at = text.indexOf(LF, at + 1)) count += 1;
  return count;
}
