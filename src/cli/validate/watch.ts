import { watchPaths } from '../../batch/watch-folder.ts';
import { NewsparseError } from '../../model/error.ts';
import { visible } from '../../output/visible.ts';
import { type Context, complain } from '../io.ts';
import type { ValidateFlags } from './flags.ts';
import { type Plan, report } from './report-run.ts';

/** Judges what is there, then whatever arrives or changes, until it is interrupted: the status is then 130 or 143. */
export async function watchAll(paths: readonly string[], flags: ValidateFlags, plan: Plan, context: Context): Promise<void> {
  if (paths.length === 0 || paths.includes('-')) throw new NewsparseError('usage', '--watch needs folders or files to look at');
  const end = new AbortController();
  let status: Context['status'] = 130;
  const stopListening = context.io.onInterrupt?.((by) => {
    status = by;
    end.abort();
  });
  try {
    const changes = watchPaths(paths, end.signal);
    const first = changes.next();
    // Should it fail, that is said below.
    first.catch(() => {});
    await look(paths, flags, plan, context);
    complain(`watching ${paths.map(visible).join(', ')}; Ctrl-C ends it`, context.io);
    for (let next = await first; !next.done; next = await changes.next()) {
      const wanted = next.value.filter((path) => flags.ext.length === 0 || flags.ext.some((ending) => path.endsWith(`.${ending}`)));
      if (wanted.length > 0) await look(wanted, flags, plan, context);
    }
    context.status = status;
  } finally {
    stopListening?.();
  }
}

/** A file that cannot be read, or an empty folder, is said, and does not end the watch. */
async function look(paths: readonly string[], flags: ValidateFlags, plan: Plan, context: Context): Promise<void> {
  const own: Context = { ...context, status: 0 };
  await report(paths, flags, plan, own);
}
