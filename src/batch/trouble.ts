import { NewsparseError } from '../model/error.ts';

const REASONS: Record<string, string> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  ELOOP: 'too many links, one to the other',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EIO: 'the device reports an error',
};

/** Puts a failed system call into the user's words: `wire.txt: permission denied`. */
export function inputTrouble(path: string, error: unknown): NewsparseError {
  const code = codeOf(error);
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  return new NewsparseError(missing ? 'input-missing' : 'input-unreadable', `${path}: ${reasonOf(error)}`, { cause: error });
}

/** The same for what could not be written. */
export function outputTrouble(path: string, error: unknown): NewsparseError {
  return new NewsparseError('output-unwritable', `${path}: cannot be written: ${reasonOf(error)}`, { cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
