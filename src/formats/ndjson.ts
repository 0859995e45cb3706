import { decode } from './decode.ts';
import type { FormatReader, ReadOptions, StoryEntry, StoryFailure, StoryLine } from './reader.ts';

type Row = Record<string, unknown>;

/** Where a story's text is looked for when nobody says. */
const TEXT_FIELDS = ['text', 'raw', 'body'];
const ID_FIELD = 'id';

/** One JSON object a line, the story in one of its fields: `{"id": 7, "text": "SEOUL, Nov 17 — …"}`. */
export const ndjsonFormat: FormatReader = {
  name: 'ndjson',
  summary: 'one JSON object a line, the story in a field of it',
  detect: looksLikeRows,
  read: readRows,
  readLine: readRow,
};

/** Whether the first line begins with a brace and one of the first is an object (others may be broken, or longer than what is seen of them). */
function looksLikeRows(head: string): boolean {
  const lines = head.split('\n').filter((line) => !isBlank(line));
  if (!/^\ufeff?\s*\{/.test(lines[0] ?? '')) return false;
  if (lines.length === 1 && !head.includes('\n') && /^\ufeff?\s*\{\s*"[^"]*"\s*:/.test(head)) return true;
  return lines.slice(0, 5).some((line) => typeof parseRow(line) !== 'string');
}

function* readRows(bytes: Uint8Array, options: ReadOptions): Generator<StoryEntry> {
  const { text, encoding } = decode(bytes);
  let index = 0;
  let line = 0;
  for (const row of text.split('\n')) {
    line += 1;
    if (!isBlank(row)) yield readRow({ text: row, encoding, line, index: index++ }, options);
  }
}

/** Reads one row; a row that is no object, or has no text, is a failure that says which field was looked for. */
function readRow({ text: json, encoding, line, index }: StoryLine, options: ReadOptions): StoryEntry {
  const row = parseRow(json);
  if (typeof row === 'string') return failed(row, line);
  const text = findText(row, options.textField ?? null);
  if (text === null) return failed(describeMissing(row, options.textField ?? null), line);
  const id = readId(row, options.idField ?? ID_FIELD);
  return { text, id, index, format: 'ndjson', encoding, metadata: null, problems: [] };
}

function parseRow(json: string): Row | string {
  try {
    const row: unknown = JSON.parse(json.startsWith('\ufeff') ? json.slice(1) : json);
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Row) : 'not a JSON object';
  } catch (error) {
    return `not valid JSON: ${(error as Error).message}`;
  }
}

function findText(row: Row, field: string | null): string | null {
  for (const name of field === null ? TEXT_FIELDS : [field]) {
    if (Object.hasOwn(row, name) && typeof row[name] === 'string') return row[name];
  }
  return null;
}

function readId(row: Row, field: string): string | null {
  const id = Object.hasOwn(row, field) ? row[field] : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

function describeMissing(row: Row, field: string | null): string {
  const wanted = field === null ? `none of the fields ${TEXT_FIELDS.map(quote).join(', ')}` : `no field ${quote(field)}`;
  const names = Object.keys(row).slice(0, 8).map(quote).join(', ');
  return `${wanted} with a text in it (fields: ${names || 'none'}); name it with --text-field`;
}

function quote(name: string): string {
  return JSON.stringify(name);
}

function isBlank(line: string): boolean {
  return /^\s*$/.test(line);
}

function failed(message: string, line: number): StoryFailure {
  return { failure: { code: 'input-malformed', message, line } };
}
