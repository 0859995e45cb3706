import { totalSize } from '../batch/inputs.ts';
import { type BatchRequest, type BatchStep, runBatch } from '../batch/run-batch.ts';
import type { RunCounts } from '../output/run-summary.ts';
import type { Context } from './io.ts';
import type { PressTally } from './press.ts';
import { startProgress } from './progress.ts';
import { startReporter } from './reporter.ts';

/** A step whose press was ours. */
export type Step<Tally = PressTally> = BatchStep & { tally: Tally };

/** What a run does with its steps; a rejected promise ends the run. */
export type TakeStep<Tally = PressTally> = (step: Step<Tally>, counts: RunCounts) => Promise<void>;

/** Whether the run shall end early. */
export interface Interrupt {
  signal: AbortSignal;
  stop(): void;
}

/** Listens to SIGINT and SIGTERM, from before anything is left that would have to be cleared away. */
export function watchInterrupt(context: Context): Interrupt {
  const controller = new AbortController();
  const stop = context.io.onInterrupt?.((status) => {
    context.status = status;
    controller.abort();
  });
  return { signal: controller.signal, stop: () => stop?.() };
}

/** Runs through all inputs: reports what cannot be read, says how far it is, ends early when it is interrupted. Resolves to what was counted. */
export async function runSteps<Tally extends { datelines: number } = PressTally, Order = unknown>(
  request: BatchRequest<Order> & { meter: { bytes: number } },
  interrupt: Interrupt,
  flags: { progress?: boolean; strict?: boolean },
  context: Context,
  take: TakeStep<Tally>,
  before: Partial<RunCounts> = {},
): Promise<RunCounts> {
  const counts: RunCounts = { stories: 0, datelines: 0, failures: {}, bytes: 0, ...before, seconds: 0 };
  const start = performance.now() - (before.seconds ?? 0) * 1000;
  const size = totalSize(request.paths);
  const progress = startProgress(flags.progress, size, context.io);
  const reporter = startReporter(flags, context);
  const bytesBefore = counts.bytes;
  try {
    for await (const one of runBatch({ ...request, size, signal: interrupt.signal })) {
      const step = one as Step<Tally>;
      request.meter.bytes += step.read;
      countIn(counts, step, bytesBefore + request.meter.bytes, (performance.now() - start) / 1000);
      if (step.failures.length > 0 || (step.text.length > 0 && context.io.stdout.isTTY)) progress.clear();
      for (const failure of step.failures) reporter.note(failure);
      await take(step, counts);
      progress.show(counts);
    }
    progress.clear();
    reporter.end();
    progress.end(counts, interrupt.signal.aborted);
    return counts;
  } finally {
    progress.clear();
    interrupt.stop();
  }
}

function countIn(counts: RunCounts, step: Step<{ datelines: number }>, bytes: number, seconds: number): void {
  counts.stories += step.stories;
  counts.datelines += step.tally.datelines;
  for (const { code } of step.failures) counts.failures[code] = (counts.failures[code] ?? 0) + 1;
  Object.assign(counts, { bytes, seconds });
}
