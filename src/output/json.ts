import { escapeUnsafe } from './json-text.ts';

/** How several records are put into one text: open, one, between, one, …, close. */
export interface RecordLayout {
  /** As `--to` takes it. */
  name: string;
  /** One line for the help. */
  summary: string;
  open: string;
  between: string;
  close: string;
  /** All of the text when there are no records. */
  none: string;
  one(record: unknown): string;
}

/** A record as JSON, on one line or indented; control characters and lone surrogates are escaped. */
export function formatRecord(record: unknown, indent = 0): string {
  return escapeUnsafe(JSON.stringify(record, null, indent));
}

/** One JSON object a line. */
export const ndjsonLayout: RecordLayout = {
  name: 'ndjson',
  summary: 'one JSON object a line',
  open: '',
  between: '',
  close: '',
  none: '',
  one: (record) => `${formatRecord(record)}\n`,
};

/** One JSON array of all records, indented for reading. */
export const jsonLayout: RecordLayout = {
  name: 'json',
  summary: 'one JSON array, indented',
  open: '[\n  ',
  between: ',\n  ',
  close: '\n]\n',
  none: '[]\n',
  one: (record) => formatRecord(record, 2).replaceAll('\n', '\n  '),
};
