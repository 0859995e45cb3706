import { decode, decodeUtf8 } from './decode.ts';
import type { FormatReader, ReadOptions, RowBlock, StoryEntry } from './reader.ts';
import { failedRow, type Row, storyOfRow } from './row.ts';

/** One JSON object a line, the story in one of its fields: `{"id": 7, "text": "SEOUL, Nov 17 — …"}`. */
export const ndjsonFormat: FormatReader = {
  name: 'ndjson',
  summary: 'one JSON object a line, the story in a field of it',
  detect: looksLikeRows,
  read: (bytes, options) => readBlock({ bytes, line: 1, index: 0, head: null }, options),
  openRows: async () => ({ quoted: false, headed: false, read: readBlock }),
};

/** Whether the first line begins with a brace and one of the first is an object (others may be broken, or longer than what is seen of them). */
function looksLikeRows(head: string): boolean {
  if (!/^\ufeff?\s*\{/.test(head)) return false;
  const lines = head.split('\n').filter((line) => !isBlank(line));
  if (lines.length === 1 && !head.includes('\n') && /^\ufeff?\s*\{\s*"[^"]*"\s*:/.test(head)) return true;
  return lines.slice(0, 5).some((line) => typeof parseRow(line) !== 'string');
}

/** A block in UTF-8 is decoded at once; in others each line is in the encoding that it holds to. */
function readBlock(block: RowBlock, options: ReadOptions): StoryEntry[] {
  const entries: StoryEntry[] = [];
  let index = block.index;
  const add = (json: string, encoding: string, line: number): void => {
    if (!isBlank(json)) entries.push(readRow(json, { format: 'ndjson', encoding, line, index: index++ }, options));
  };
  const text = decodeUtf8(block.bytes);
  if (text !== null) eachLine(text, block.line, (json, line) => add(json, 'utf-8', line));
  else if (block.bytes[0] === 0xff || block.bytes[0] === 0xfe) {
    const decoded = decode(block.bytes);
    eachLine(decoded.text, block.line, (json, line) => add(json, decoded.encoding, line));
  } else
    eachLineOfBytes(block.bytes, block.line, (bytes, line) => {
      const decoded = decode(bytes);
      add(decoded.text, decoded.encoding, line);
    });
  return entries;
}

function eachLine(text: string, first: number, take: (line: string, number: number) => void): void {
  let number = first;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    take(text.slice(start, end), number++);
    start = end + 1;
  }
  if (start < text.length) take(text.slice(start), number);
}

function eachLineOfBytes(bytes: Uint8Array, first: number, take: (line: Uint8Array, number: number) => void): void {
  let number = first;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    take(bytes.subarray(start, end), number++);
    start = end + 1;
  }
  if (start < bytes.length) take(bytes.subarray(start), number);
}

function readRow(json: string, place: { format: string; encoding: string; line: number; index: number }, options: ReadOptions): StoryEntry {
  const row = parseRow(json);
  return typeof row === 'string' ? failedRow(row, place.line) : storyOfRow(row, place, options);
}

function parseRow(json: string): Row | string {
  try {
    const row: unknown = JSON.parse(json.startsWith('\ufeff') ? json.slice(1) : json);
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Row) : 'not a JSON object';
  } catch (error) {
    return `not valid JSON: ${(error as Error).message}`;
  }
}

/** The first character settles it for all but blank lines. */
function isBlank(line: string): boolean {
  return line.charCodeAt(0) !== 0x7b && /^\s*$/.test(line);
}
