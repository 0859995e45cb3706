/** A task and what came of it. */
export interface Done<T, R> {
  task: T;
  result: R;
}

/**
 * Has tasks done, several at a time, and answers in their order as soon as each may be. At most `ahead` are under way or wait for their turn.
 * Tasks that take long to come hold back no answer.
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T>,
  run: (task: T) => Promise<R>,
  ahead: () => number,
): AsyncGenerator<Done<T, R>> {
  const source = tasks[Symbol.asyncIterator]();
  const pending: Promise<Done<T, R>>[] = [];
  let coming: Promise<IteratorResult<T>> | null = null;
  let more = true;
  try {
    while (more || pending.length > 0) {
      if (more && pending.length < ahead()) coming ??= source.next();
      const first = pending[0];
      const came: Done<T, R> | IteratorResult<T> = await Promise.race([...(first ? [first] : []), ...(coming ? [coming] : [])]);
      if ('task' in came) {
        pending.shift();
        yield came;
      } else {
        coming = null;
        if (came.done) more = false;
        else pending.push(start(came.value, run));
      }
    }
  } finally {
    // An input that never answers must not hold up the end.
    coming?.catch(() => {});
    if (coming) source.return?.().catch(() => {});
    else await source.return?.();
  }
}

function start<T, R>(task: T, run: (task: T) => Promise<R>): Promise<Done<T, R>> {
  const done = run(task).then((result) => ({ task, result }));
  // Should its turn never come, its failure is nobody's.
  done.catch(() => {});
  return done;
}
