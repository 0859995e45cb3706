import { join } from 'node:path';
import type { Article } from '../model/record.ts';
import { gazetteerOf } from './gazetteer-file.ts';
import type { Pool } from './pool.ts';
import type { InputOptions } from './stories.ts';
import type { Part, Press, Work } from './task.ts';
import { warmUpFaster } from './warm-up.ts';
import { openWorkshop, type WorkOptions } from './workshop.ts';

/** Whoever does the work of a run: this thread, and others as soon as they are worth their start. */
export interface Staff {
  run(work: Work): Promise<Part[]>;
  /** Tasks that may be under way, or wait for their turn to be written. */
  ahead(): number;
  close(): Promise<void>;
}

/** What a staff is told. */
export interface StaffRequest<Order> {
  options: InputOptions;
  /** The package's folder. */
  home: string;
  /** Threads, this one included. */
  jobs: number;
  /** Whether so many were asked for: they are then started for less. */
  asked: boolean;
  /** Whether the first failure ends the run. */
  strict: boolean;
  /** Bytes of all inputs, where that is known. */
  size: number | null;
  /** What a press is made from, here and in other threads. */
  order: Order;
  makePress: (order: Order) => Press<Article>;
}

/** Another thread takes two seconds until it is as quick as this one, which has done so many bytes by then. */
const WORTH_THREADS = 24 * 1024 * 1024;
/**
 * The same where the size is not known, or stories are dear to read: milliseconds of work. Runs that end within two seconds of a thread's start
 * have it for nothing: 10,000 files are judged in a little more than three.
 */
const WORTH_WAITING = 4000;
/** A run of fewer bytes is over before optimising less eagerly shows. */
const LONG = 1024 * 1024;

/** Opens the staff of a run: other threads start at once for what is known to be large, else when much has been done. */
export function openStaff<Order>({ options, home, jobs, asked, strict, size, order, makePress }: StaffRequest<Order>): Staff {
  const { from, textField = null, idField = null, dateField = null, keep = [], mentions = false, withoutBody = false } = options;
  const workOptions: WorkOptions = { from, textField, idField, dateField, keep, mentions, withoutBody, strict };
  const alone = openWorkshop({ ...workOptions, gazetteer: options.gazetteer ?? gazetteerOf(home) }, makePress(order));
  const call = async (): Promise<void> => {
    if (jobs === 1) return;
    const { openPool } = await import('./pool.ts');
    pool = openPool(jobs - 1, join(home, 'bin', 'worker.js'), { home, options: workOptions, order });
  };
  let pool: Pool | null = null;
  const worth = asked ? LONG : WORTH_THREADS;
  let calling = (size ?? 0) > worth ? call() : null;
  let done = 0;
  let worked = 0;
  let isLong = false;
  const hurry = (): void => {
    isLong = true;
    warmUpFaster();
  };
  if ((size ?? 0) > LONG) hurry();
  const turns = takeTurns();
  const doAlone = async (work: Work): Promise<Part[]> => {
    const begun = performance.now();
    const parts = await alone(work);
    worked += performance.now() - begun;
    done += sizeOf(work);
    if (!isLong && done > LONG) hurry();
    if (done > worth || worked > WORTH_WAITING) calling ??= call();
    // Lets messages of other threads come in, before the next task keeps this one busy: they would have nothing to do meanwhile.
    if (calling && jobs > 1) await new Promise((resolve) => setImmediate(resolve));
    return parts;
  };
  return {
    run: async (work) => {
      if (pool?.hasRoom()) return pool.run(work);
      const leave = await turns.next();
      try {
        // Another thread may have become free while this one was not.
        return pool?.hasRoom() ? pool.run(work) : await doAlone(work);
      } finally {
        leave();
      }
    },
    ahead: () => (pool?.isReady() ? 4 * jobs : 1),
    close: async () => {
      await calling;
      await pool?.close();
    },
  };
}

/** One after another: `next` resolves when all before have left. */
function takeTurns(): { next(): Promise<() => void> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    next: () => {
      let leave: () => void = () => {};
      const before = last;
      last = new Promise<void>((resolve) => {
        leave = resolve;
      });
      return before.then(() => leave);
    },
  };
}

function sizeOf(work: Work): number {
  if (work.kind === 'rows') return work.block.bytes?.length ?? 0;
  if (work.kind === 'stories') return work.found.reduce((sum, one) => sum + ('story' in one ? one.story.text.length : 0), 0);
  return work.kind === 'files' ? work.paths.length * OF_A_FILE : 0;
}

/** What a file of text is taken to hold, roughly: it is not asked. */
const OF_A_FILE = 2048;
