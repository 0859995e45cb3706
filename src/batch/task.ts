import type { Story } from '../model/story.ts';
import type { Failure } from './failure.ts';
import type { CutBlock } from './row-blocks.ts';
import type { FoundStory } from './stories.ts';

/** Where a run stands: what is before has been written. */
export interface Position {
  /** Inputs that are done. */
  input: number;
  /** Files of the next input that are done, where it is an archive. */
  member: number;
  /** Bytes, lines and rows of the next file that are done; for a file that is read as a whole only rows. */
  offset: number;
  line: number;
  index: number;
}

/** A piece of work for one thread; `after` says where the run stands when it is done. */
export type Task = { after: Position } & Work;

/** Rows of a file; small files; stories that are taken out already; or an input that cannot be had. */
export type Work =
  | { kind: 'rows'; path: string; format: string; block: CutBlock }
  | { kind: 'files'; paths: string[] }
  | { kind: 'stories'; found: FoundStory[] }
  | { kind: 'failure'; failure: Failure };

/** What has come of stories: text to write, and what was counted. */
export interface Made {
  text: Uint8Array;
  stories: number;
  failures: Failure[];
  /** What the press has counted. */
  tally: unknown;
  /** Bytes that were read for it by the thread itself. */
  read: number;
  /** Inputs that are done with it, of a task of files. */
  inputs: number;
  /** Whether the run shall end here, since a failure shall stop it. */
  stopped: boolean;
}

/** A task's result in order; a file that is too large, or packed, is left to whoever hands out tasks. */
export type Part = Made | { open: string };

/** Makes text of records, as bytes, and counts. One a thread. */
export interface Press<Article> {
  /** A record, and the story it was made of. */
  add(article: Article, story: Story): void;
  /** All that was made since it was last asked. */
  take(): { text: Uint8Array; tally: unknown };
}
