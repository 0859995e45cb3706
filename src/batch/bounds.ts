import { NewsparseError } from '../model/error.ts';

/** How far an input may grow when it is unpacked; beyond, it is taken for a bomb. */
export interface Bounds {
  /** Bytes out for a byte in. */
  ratio: number;
  /** Bytes out that are allowed in any case. */
  free: number;
}

const MEGABYTE = 1024 * 1024;

/** `--max-expansion`'s default: 200 times, above 64 MB. */
export const BOUNDS: Bounds = { ratio: 200, free: 64 * MEGABYTE };

/** Whether so much has come out of so little that no honest input is behind it. */
export function isBomb(out: number, from: number, { ratio, free }: Bounds): boolean {
  return out > free && out > from * ratio;
}

/** Says that an input is refused, and what allows it. */
export function bomb(path: string, { ratio, free }: Bounds): NewsparseError {
  const size = `${Math.round(free / MEGABYTE)} MB`;
  return new NewsparseError(
    'input-bomb',
    `${path}: unpacked, it is more than ${ratio} times its size and ${size}; --max-expansion allows more`,
  );
}

/** Says that a packed input is broken. */
export function damaged(path: string, error: unknown): NewsparseError {
  const reason = error instanceof Error ? error.message : String(error);
  return new NewsparseError('input-unreadable', `${path}: the archive is damaged: ${reason}`, { cause: error });
}
