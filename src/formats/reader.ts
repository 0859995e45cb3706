import type { ErrorCode } from '../model/error.ts';
import type { Story } from '../model/story.ts';

/** What a reader may be told; each is for some formats only. */
export interface ReadOptions {
  /** Where rows hold the text; null: the first of "text", "raw", "body" that is there. */
  textField?: string | null;
  /** Where rows hold the story's id; null: "id". */
  idField?: string | null;
}

/** A story that could not be taken out of its file; the others still can. */
export interface StoryFailure {
  failure: {
    code: ErrorCode /** Without path and line: "not valid JSON". */;
    message: string /** 1-based, where lines count. */;
    line: number | null;
  };
}

/** One story of a file, or why there is none. */
export type StoryEntry = Story | StoryFailure;

/** One line of a file whose lines are stories. */
export interface StoryLine {
  text: string;
  encoding: string;
  /** 1-based number of the line in its file. */
  line: number;
  /** 0-based number of the story in its file. */
  index: number;
}

/**
 * A format stories come in. To add one: a file beside this one that exports a reader, and its name in the list of `index.ts`.
 * A reader that needs a heavy parser imports it inside `read` (which may be an `async *` generator), so that other formats never load it.
 */
export interface FormatReader {
  /** As `--from` takes it: "ndjson". */
  name: string;
  /** One line for the help. */
  summary: string;
  /** Whether a file is in this format, by its beginning (up to 64 KB, decoded; the last line may be cut). */
  detect(head: string): boolean;
  /** The stories of a file, in order. Bytes, because envelopes have encodings of their own; `decode` knows the usual ones. */
  read(bytes: Uint8Array, options: ReadOptions): Iterable<StoryEntry> | AsyncIterable<StoryEntry>;
  /** Where each line is a story of its own: files are then read line by line, however long they are. Blank lines are not handed over. */
  readLine?(line: StoryLine, options: ReadOptions): StoryEntry;
}
