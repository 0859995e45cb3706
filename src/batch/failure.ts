import { type ErrorCode, NewsparseError } from '../model/error.ts';

/** Why there is no story, without a stack, as it goes from thread to thread. */
export interface Failure {
  /** "input-no-story" for what is sound but no story: a package, a picture. */
  code: ErrorCode;
  /** Names the file, and the line where lines count. */
  message: string;
  /** The file, where others of its stories may be had; null where nothing of the input can. */
  within: string | null;
}

/** Trouble with an input as a whole. Throws what is no trouble but a fault of the program. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof NewsparseError)) throw error;
  return { code: error.code, message: error.message, within: null };
}

/** Trouble with one story of a file, or one row: `wire.ndjson:7: not valid JSON`. */
export function storyFailure(path: string, line: number | null, code: ErrorCode, reason: string): Failure {
  return { code, message: `${line === null ? path : `${path}:${line}`}: ${reason}`, within: path };
}
