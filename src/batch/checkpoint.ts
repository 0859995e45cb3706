import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { NewsparseError } from '../model/error.ts';
import type { Position } from './task.ts';
import { inputTrouble, outputTrouble } from './trouble.ts';

/** Where a run stands: everything before is in its output, nothing after. */
export interface Checkpoint {
  version: 1;
  /** What was asked for; a run goes on only with the same. */
  request: string;
  position: Position;
  /** Bytes of the output that belong to it. */
  length: number;
  /** Counted so far. */
  stories: number;
  datelines: number;
  failures: Record<string, number>;
  seconds: number;
  /** Whether all is written, and only the output's name was missing. */
  whole: boolean;
}

/** Reads a checkpoint; null when there is none. Throws a `NewsparseError` for a file that is none, or of another run. */
export function readCheckpoint(path: string, request: string): Checkpoint | null {
  const text = readIfThere(path);
  if (text === null) return null;
  const found = parse(text);
  if (found?.version !== 1) throw new NewsparseError('checkpoint', `${path}: it is no checkpoint of newsparse`);
  if (found.request === request) return found;
  throw new NewsparseError('checkpoint', `${path}: it belongs to a run with other inputs or options; --resume goes on with the same only`);
}

/** Whether there is one. */
export function hasCheckpoint(path: string): boolean {
  return readIfThere(path) !== null;
}

/** Puts a checkpoint in the place of the last: at no time is there half a one. */
export function writeCheckpoint(path: string, checkpoint: Checkpoint): void {
  const part = `${path}.part`;
  try {
    writeFileSync(part, `${JSON.stringify(checkpoint)}\n`, { flush: true });
    renameSync(part, path);
  } catch (error) {
    throw outputTrouble(path, error);
  }
}

/** The run is over. */
export function removeCheckpoint(path: string): void {
  rmSync(path, { force: true });
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const trouble = inputTrouble(path, error);
    if (trouble.code === 'input-missing') return null;
    throw trouble;
  }
}

function parse(text: string): Checkpoint | null {
  try {
    return JSON.parse(text) as Checkpoint | null;
  } catch {
    return null;
  }
}
