import Table from 'cli-table3';

/** How a table's columns are set. */
export interface TableShape {
  align: ('left' | 'right')[];
  /** Columns of space between two cells; 2 if nothing is said. */
  gap?: number;
  /** Each column's width; as wide as its widest cell if nothing is said. No cell may be wider. */
  widths?: number[];
}

/** cli-table3's time grows with the square of the rows. */
const ROWS_AT_ONCE = 50;

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
};

/** Sets rows in aligned columns, spaces between them and no lines; cells may have several lines. Ends with a line feed. */
export function layTable(rows: readonly string[][], shape: TableShape): string {
  if (!shape.widths) return layBlock(rows, shape);
  const blocks = Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, number) =>
    rows.slice(number * ROWS_AT_ONCE, (number + 1) * ROWS_AT_ONCE),
  );
  return blocks.map((block) => layBlock(block, shape)).join('');
}

function layBlock(rows: readonly string[][], { align, gap = 2, widths = [] }: TableShape): string {
  const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 };
  const table = new Table({ chars: { ...NO_LINES, middle: ' '.repeat(gap) }, style, colAligns: align, colWidths: widths });
  table.push(...rows.map((row) => [...row]));
  const lines = table.toString().split('\n');
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
