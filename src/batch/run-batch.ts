import { type Done, inOrder } from './in-order.ts';
import type { FindOptions } from './inputs.ts';
import { BEGINNING, planInput, planInputs } from './plan.ts';
import { openStaff, type Staff, type StaffRequest } from './staff.ts';
import type { InputOptions } from './stories.ts';
import type { Made, Part, Position, Task } from './task.ts';

/** A run over many inputs. */
export interface BatchRequest<Order> extends Omit<StaffRequest<Order>, 'size'> {
  paths: readonly string[];
  options: InputOptions & FindOptions;
  /** Bytes of all inputs, where that is known. */
  size?: number | null;
  /** Where to begin; the beginning if nothing is said. */
  from?: Position;
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

/** Does the work, in input order, on this thread at first and on others when there is much of it. Memory does not grow with the input. */
export async function* runBatch<Order>(request: BatchRequest<Order>): AsyncGenerator<BatchStep> {
  const staff = openStaff({ ...request, size: request.size ?? null });
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
