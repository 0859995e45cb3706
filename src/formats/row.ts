import type { Story, StoryProblem } from '../model/story.ts';
import type { ReadOptions, StoryEntry, StoryFailure } from './reader.ts';

/** One row: names and values. */
export type Row = Record<string, unknown>;

/** Where a row stands, and how it was kept. */
export interface RowPlace {
  format: string;
  encoding: string;
  /** 1-based number of its (first) line in the file. */
  line: number;
  /** 0-based number of the row in the file. */
  index: number;
}

/** Where a story's text is looked for when nobody says. */
export const TEXT_FIELDS: readonly string[] = ['text', 'raw', 'body'];
const ID_FIELD = 'id';
const DATE = /^\s*(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?\s*$/;

/** The story of a row, or a failure that says which field was looked for. */
export function storyOfRow(row: Row, { format, encoding, line, index }: RowPlace, options: ReadOptions): StoryEntry {
  const text = findText(row, options.textField ?? null);
  if (text === null) return failedRow(describeMissing(row, options.textField ?? null), line);
  const story: Story = { text, id: readId(row, options.idField ?? ID_FIELD), index, format, encoding, metadata: null, problems: [] };
  if (options.dateField) addDate(story, row, options.dateField);
  if (options.keep && options.keep.length > 0) story.fields = keepFields(row, options.keep);
  return story;
}

/** A row that holds no story. */
export function failedRow(message: string, line: number): StoryFailure {
  return { failure: { code: 'input-malformed', message, line } };
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

function addDate(story: Story, row: Row, field: string): void {
  const value = Object.hasOwn(row, field) ? row[field] : null;
  if (value === null || value === '') return;
  const date = typeof value === 'string' ? readDate(value) : null;
  if (date !== null) story.metadata = { date };
  else story.problems.push(unreadableDate(field, value));
}

/** ISO 8601 to the minute: `1987-02-26 15:01:01` is 1987-02-26T15:01. */
function readDate(value: string): string | null {
  const [, day, minute, zone = ''] = DATE.exec(value) ?? [];
  if (day === undefined) return null;
  return minute === undefined || day.length < 10 ? day : `${day}T${minute}${zone}`;
}

function unreadableDate(field: string, value: unknown): StoryProblem {
  const shown = JSON.stringify(value).slice(0, 40);
  return { rule: 'source-date-unreadable', severity: 'warning', message: `The field ${quote(field)} holds no ISO 8601 date but ${shown}` };
}

function keepFields(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(row, name)).map((name) => [name, row[name]]));
}

function describeMissing(row: Row, field: string | null): string {
  const wanted = field === null ? `none of the fields ${TEXT_FIELDS.map(quote).join(', ')}` : `no field ${quote(field)}`;
  const names = Object.keys(row).slice(0, 8).map(quote).join(', ');
  return `${wanted} with a text in it (fields: ${names || 'none'}); name it with --text-field`;
}

function quote(name: string): string {
  return JSON.stringify(name);
}
