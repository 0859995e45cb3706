import { join } from 'node:path';
import type { Article } from '../model/record.ts';
import { gazetteerOf } from './gazetteer-file.ts';
import { type Done, inOrder } from './in-order.ts';
import type { FindOptions } from './inputs.ts';
import { BEGINNING, planInput, planInputs } from './plan.ts';
import type { InputOptions } from './stories.ts';
import type { Made, Part, Position, Press, Task, Work } from './task.ts';
import { openWorkshop, type WorkOptions } from './workshop.ts';

/** A run over many inputs. */
export interface BatchRequest<Order> {
  paths: readonly string[];
  options: InputOptions & FindOptions;
  /** The package's folder. */
  home: string;
  /** Threads. */
  jobs: number;
  /** Whether the first failure ends the run. */
  strict: boolean;
  /** Where to begin; the beginning if nothing is said. */
  from?: Position;
  /** What a press is made from, here and in other threads. */
  order: Order;
  makePress: (order: Order) => Press<Article>;
  /** Ends the run after what is under way. */
  signal?: AbortSignal;
}

/** What has come of the next stories, and where the run stands when it is written. */
export interface BatchStep extends Made {
  after: Position;
}

/** What reading takes of a request. */
interface Scope extends Pick<BatchRequest<never>, 'options' | 'signal'> {
  /** Whether a file was left in its middle: nothing after it may come. */
  isLeft?: boolean;
}

/** Inputs of fewer bytes are done before another thread has started. */
const WORTH_THREADS = 2 * 1024 * 1024;

/** Does the work, in input order, on this thread at first and on others when there is much of it. Memory does not grow with the input. */
export async function* runBatch<Order>(request: BatchRequest<Order>): AsyncGenerator<BatchStep> {
  const staff = openStaff(request);
  const { options, signal } = request;
  const scope: Scope = signal ? { options, signal } : { options };
  try {
    yield* doTasks(planInputs(request.paths, request.options, request.from ?? BEGINNING), scope, staff);
  } finally {
    await staff.close();
  }
}

async function* doTasks(tasks: AsyncIterable<Task>, scope: Scope, staff: Staff): AsyncGenerator<BatchStep> {
  for await (const done of inOrder(untilAborted(tasks, scope.signal), staff.run, staff.ahead)) {
    for await (const step of stepsOf(done, scope, staff)) {
      yield step;
      if (step.stopped) return;
    }
    if (scope.isLeft) return;
  }
}

/** A file that a thread has left for its size is read here, before what comes after. */
async function* stepsOf({ task, result }: Done<Task, Part[]>, scope: Scope, staff: Staff): AsyncGenerator<BatchStep> {
  let input = task.kind === 'files' ? task.after.input - task.paths.length : 0;
  for (const part of result) {
    if ('open' in part) {
      yield* doTasks(planInput(part.open, scope.options, { ...BEGINNING, input }), scope, staff);
      scope.isLeft = scope.signal?.aborted ?? false;
      if (scope.isLeft) return;
      input += 1;
    } else {
      input += part.inputs;
      yield { ...part, after: task.kind === 'files' ? { ...BEGINNING, input } : task.after };
    }
  }
}

interface Staff {
  run: (work: Work) => Promise<Part[]>;
  ahead: () => number;
  close: () => Promise<void>;
}

/** One thread, and others as soon as they are worth their start. */
function openStaff<Order>({ options, strict, home, order, makePress, jobs }: BatchRequest<Order>): Staff {
  const { from, textField = null, idField = null, dateField = null, keep = [], mentions = false } = options;
  const workOptions: WorkOptions = { from, textField, idField, dateField, keep, mentions, strict };
  const alone = openWorkshop({ ...workOptions, gazetteer: options.gazetteer ?? gazetteerOf(home) }, makePress(order));
  let pool: import('./pool.ts').Pool | null = null;
  let opening: Promise<void> | null = null;
  let size = 0;
  const call = async (): Promise<void> => {
    const { openPool } = await import('./pool.ts');
    pool = openPool(jobs, join(home, 'dist', 'worker.cjs'), { home, options: workOptions, order });
  };
  return {
    run: async (work) => {
      if (pool?.isReady()) return pool.run(work);
      const parts = await alone(work);
      size += sizeOf(work, parts);
      if (jobs > 1 && size > WORTH_THREADS) opening ??= call();
      if (opening) await nextTurn();
      return parts;
    },
    ahead: () => (pool?.isReady() ? 2 * jobs + 1 : 1),
    close: async () => {
      await opening;
      await pool?.close();
    },
  };
}

/** Lets messages of other threads come in. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function sizeOf(work: Work, parts: readonly Part[]): number {
  if (work.kind === 'rows') return work.block.bytes?.length ?? 0;
  if (work.kind === 'stories') return work.found.reduce((sum, one) => sum + ('story' in one ? one.story.text.length : 0), 0);
  // Opening a file costs as much as some kilobytes of it.
  return work.kind === 'files' ? work.paths.length * 8192 + parts.reduce((sum, part) => sum + ('read' in part ? part.read : 0), 0) : 0;
}

/** Ends with the signal, even while the next is still waited for. */
async function* untilAborted<T>(tasks: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (!signal) return yield* tasks;
  let wake: (next: null) => void = () => {};
  const onAbort = (): void => wake(null);
  signal.addEventListener('abort', onAbort);
  const source = tasks[Symbol.asyncIterator]();
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
        wake = resolve;
        source.next().then(resolve, reject);
      });
      if (next === null || next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // It may still wait for input that never comes.
    source.return?.().catch(() => {});
  }
}
