import type { ErrorCode } from '../model/error.ts';
import type { Story } from '../model/story.ts';

/** What a reader may be told; each is for some formats only. */
export interface ReadOptions {
  /** Where rows hold the text; null: the first of "text", "raw", "body" that is there. */
  textField?: string | null;
  /** Where rows hold the story's id; null: "id". */
  idField?: string | null;
  /** Where rows hold the date of publication; null: nowhere. */
  dateField?: string | null;
  /** Fields of rows that the record keeps. */
  keep?: readonly string[];
}

/** A story that could not be taken out of its file; the others still can. */
export interface StoryFailure {
  failure: {
    code: ErrorCode /** Without path and line: "not valid JSON". */;
    message: string /** 1-based, where lines count. */;
    line: number | null;
  };
}

/** Something in a file that is sound but no story: a package, a picture, a cancelled story. */
export interface StorySkip {
  skipped: { /** "a picture: urn:newsml:wire.example:4417". */ reason: string };
}

/** One story of a file, or why there is none. */
export type StoryEntry = Story | StoryFailure | StorySkip;

/** Whole rows of a file whose rows are stories. */
export interface RowBlock {
  bytes: Uint8Array;
  /** 1-based number in the file of the block's first line. */
  line: number;
  /** 0-based number in the file of the block's first row; blank lines do not count. */
  index: number;
  /** The row that names the columns, where the format has one. */
  head: Uint8Array | null;
}

/** How a file is cut into rows, and what a block of them holds. */
export interface RowReader {
  /** Whether a line feed between quotation marks belongs to the row. */
  quoted: boolean;
  /** Whether the first row names the columns. */
  headed: boolean;
  read(block: RowBlock, options: ReadOptions): StoryEntry[];
}

/** Bytes of a file as they come, in pieces of any size. */
export type Chunks = AsyncIterable<Uint8Array>;

/** What of a record is read from where in an envelope: `{ headline: 'hl1' }`. Keys are the columns of docs/formats.md. */
export type FieldSources = Partial<Record<FieldName, string>>;

/** The columns of docs/formats.md, in their order. */
export const FIELD_NAMES = [
  'text',
  'id',
  'date',
  'headline',
  'slugline',
  'byline',
  'dateline',
  'credit',
  'notices',
  'keywords',
  'urgency',
  'category',
  'status',
  'embargo',
  'language',
  'copyright',
  'transmission',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/**
 * A format stories come in. To add one: a file beside this one that exports a reader, and its name in the list of `index.ts`.
 * A reader that needs a heavy parser imports it inside `read` (which may be an `async *` generator), so that other formats never load it.
 */
export interface FormatReader {
  /** As `--from` takes it: "ndjson". */
  name: string;
  /** One line for the help. */
  summary: string;
  /** What it fills in besides the text; none for formats that are text and nothing else. */
  fields?(): FieldSources;
  /** The characters one of which every file in it begins with, after white space and a byte-order mark: others are not asked further. */
  opens?: string;
  /** Whether a file is in this format, by its beginning (up to 64 KB, decoded; the last line may be cut). */
  detect(head: string, options: ReadOptions): boolean;
  /** The stories of a file, in order. Bytes, because envelopes have encodings of their own; `decode` knows the usual ones. */
  read(bytes: Uint8Array, options: ReadOptions): Iterable<StoryEntry> | AsyncIterable<StoryEntry>;
  /** The same of a text that has been decoded, where there is nothing to be read from its bytes. */
  readDecoded?(text: string, encoding: string, options: ReadOptions): Iterable<StoryEntry>;
  /** Where each row is a story of its own: files are then read in blocks of rows, however long they are. Loaded when it is first needed. */
  openRows?(): Promise<RowReader>;
  /** Where a file may hold many stories and be large: reads it piece by piece, as many stories at a time as a piece completes. */
  readChunks?(chunks: Chunks, options: ReadOptions): AsyncIterable<StoryEntry[]>;
}
