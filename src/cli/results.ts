import { type Checkpoint, hasCheckpoint, readCheckpoint, removeCheckpoint, writeCheckpoint } from '../batch/checkpoint.ts';
import type { Position } from '../batch/task.ts';
import { continueFile, hasPart } from '../batch/write-file.ts';
import { NewsparseError } from '../model/error.ts';
import type { RunCounts } from '../output/run-summary.ts';
import type { Context } from './io.ts';
import { openSink } from './sink.ts';

/** Where a run's output goes, and where it stands. */
export interface Results {
  /** What an earlier run has done; null for a new one. */
  done: Checkpoint | null;
  write(text: string | Uint8Array): Promise<void>;
  /** Told after each step, when its text is written. */
  stand(after: Position, counts: RunCounts): void;
  /** All is written. */
  finish(): void;
  /** The run ends before its end: what is there is kept for `--resume`, where there is a checkpoint, or else left for nobody. */
  leave(): void;
}

/** What of the flags says where results go. */
export interface ResultFlags {
  to: string;
  output?: string;
  checkpoint?: string;
  checkpointEvery?: string;
  resume?: boolean;
}

/** Opens the output of a run; `request` tells it from others. Throws a `NewsparseError`. */
export function openResults(flags: ResultFlags, request: string, context: Context): Results {
  const { output, checkpoint, resume } = flags;
  if (checkpoint === undefined && resume) throw new NewsparseError('usage', '--resume needs --checkpoint, which says where the run stands');
  if (checkpoint === undefined) return plainResults(output, context);
  if (output === undefined || output === '-')
    throw new NewsparseError('usage', '--checkpoint needs -o: what has gone to standard output cannot be taken back');
  if (flags.to === 'table')
    throw new NewsparseError('usage', '--checkpoint needs an output that is written as it comes, and a table is not');
  if (!resume && hasCheckpoint(checkpoint))
    throw new NewsparseError('checkpoint', `${checkpoint}: a run stands there; go on with --resume, or remove the file`);
  return markedResults(output, checkpoint, Number(flags.checkpointEvery ?? 1) * 1000, request);
}

function plainResults(output: string | undefined, context: Context): Results {
  const sink = openSink(output, () => context.io.stdout);
  return { done: null, write: sink.write, stand: () => {}, finish: sink.finish, leave: sink.abandon };
}

function markedResults(output: string, checkpoint: string, every: number, request: string): Results {
  const done = readCheckpoint(checkpoint, request);
  if (done?.whole && !hasPart(output)) return onlyNamed(done, checkpoint);
  const file = continueFile(output, done?.length ?? 0);
  let last = performance.now();
  let latest: Checkpoint | null = done;
  let written = done !== null;
  const save = (): void => {
    if (written || latest === null) return;
    file.sync();
    writeCheckpoint(checkpoint, latest);
    written = true;
  };
  return {
    done,
    write: async (text) => file.write(text),
    stand: (position, { stories, datelines, failures, seconds }) => {
      latest = {
        version: 1,
        request,
        position,
        length: file.length(),
        stories,
        datelines,
        failures: { ...failures },
        seconds,
        whole: false,
      };
      written = false;
      if (performance.now() - last < every) return;
      save();
      last = performance.now();
    },
    finish: () => {
      file.sync();
      // Killed after this, another run finds the output whole, with its name or without.
      if (latest) writeCheckpoint(checkpoint, { ...latest, length: file.length(), whole: true });
      file.keep();
      removeCheckpoint(checkpoint);
    },
    leave: () => {
      try {
        save();
      } finally {
        file.suspend();
      }
    },
  };
}

/** The output has its name already; only the checkpoint is left. */
function onlyNamed(done: Checkpoint, checkpoint: string): Results {
  return { done, write: async () => {}, stand: () => {}, finish: () => removeCheckpoint(checkpoint), leave: () => {} };
}
