import { readCells } from './cells.ts';
import { decode } from './decode.ts';
import type { FormatReader, ReadOptions, RowBlock, StoryEntry } from './reader.ts';
import { type Row, storyOfRow, TEXT_FIELDS } from './row.ts';

/** Rows of cells between commas or semicolons, the first row naming the columns: `id,text`. */
export const csvFormat: FormatReader = separated('csv', 'rows of cells between commas or semicolons under a row of names', [',', ';']);

/** The same with tabs. */
export const tsvFormat: FormatReader = separated('tsv', 'rows of cells between tabs under a row of names', ['\t']);

function separated(name: string, summary: string, delimiters: readonly string[]): FormatReader {
  return {
    name,
    summary,
    detect: (head, options) => delimiters.some((delimiter) => namesText(head, delimiter, options)),
    read: (bytes, options) => readBlock(name, { bytes, line: 1, index: 0, head: null }, options, delimiters),
    openRows: async () => ({ quoted: true, headed: true, read: (block, options) => readBlock(name, block, options, delimiters) }),
  };
}

/** Whether the first line is of several names, and one of them is called as a story's text is; `Body, soul and mind` begins a story. */
function namesText(head: string, delimiter: string, { textField }: ReadOptions): boolean {
  const end = head.indexOf('\n');
  const line = end < 0 ? head : head.slice(0, end);
  if (!line.includes(delimiter) || (!textField && !NAME.test(firstCell(line, delimiter)))) return false;
  const names = namesOf(line, delimiter);
  if (textField) return names.length > 1 && names.includes(textField);
  return names.length > 1 && names.every((name) => NAME.test(name)) && names.some((name) => TEXT_FIELDS.includes(name));
}

const NAME = /^[\w.-]+$/;

/** Most stories' first lines are told by it; what begins with a quotation mark is cut as cells are. */
function firstCell(line: string, delimiter: string): string {
  const cell = line.slice(line.startsWith('\ufeff') ? 1 : 0, line.indexOf(delimiter));
  return cell.startsWith('"') ? (namesOf(line, delimiter)[0] ?? '') : cell.trim();
}

function namesOf(heading: string, delimiter: string): string[] {
  return readCells(heading, delimiter)[0]?.cells.map((name) => name.trim()) ?? [];
}

/** Without a head of its own a block begins with it. */
function readBlock(format: string, block: RowBlock, options: ReadOptions, delimiters: readonly string[]): StoryEntry[] {
  const { text, encoding } = decode(block.bytes);
  const heading = block.head === null ? text : decode(block.head).text;
  const delimiter = commonest(heading.slice(0, heading.indexOf('\n') + 1 || heading.length), delimiters);
  const names = namesOf(heading, delimiter);
  const rows = readCells(text, delimiter).slice(block.head === null ? 1 : 0);
  return rows.map(({ cells, line }, number) => {
    const place = { format, encoding, line: block.line + line, index: block.index + number };
    return storyOfRow(rowOf(names, cells, options), place, options);
  });
}

/** Names are looked for as they are, and those of the text in any case: `Text`. */
function rowOf(names: readonly string[], cells: readonly string[], { textField }: ReadOptions): Row {
  const row: Row = Object.fromEntries(cells.map((cell, column) => [names[column] ?? `column ${column + 1}`, cell]));
  if (textField || TEXT_FIELDS.some((name) => Object.hasOwn(row, name))) return row;
  const name = names.find((given) => TEXT_FIELDS.includes(given.toLowerCase()));
  return name === undefined ? row : { ...row, [name.toLowerCase()]: row[name] };
}

function commonest(heading: string, delimiters: readonly string[]): string {
  const counted = delimiters.map((delimiter) => ({ delimiter, count: heading.split(delimiter).length }));
  return counted.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}
