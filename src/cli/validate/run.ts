import type { Context } from '../io.ts';
import type { ValidateFlags } from './flags.ts';
import type { JudgeOrder } from './press.ts';
import { readSettings } from './read-settings.ts';
import { report } from './report-run.ts';
import { placeReports } from './reports.ts';

/** Judges everything the paths name, and says what was found. Request and configuration are checked before the first input is read. */
export async function validateAll(paths: readonly string[], flags: ValidateFlags, context: Context): Promise<void> {
  placeReports(flags);
  const settings = await readSettings(paths, flags);
  const order: JudgeOrder = { kind: 'judge', home: context.home, now: flags.asOf ?? clock(), settings };
  if (flags.watch) return (await import('./watch.ts')).watchAll(paths, flags, { order, settings }, context);
  if (flags.fix || flags.fixDryRun) {
    const { fixAll } = await import('./fix.ts');
    await fixAll(paths, flags, order, context);
    if (flags.fixDryRun || context.status > 2) return;
  }
  await report(paths, flags, { order, settings }, context);
}

/** The only clock of the program. */
function clock(): string {
  return `${new Date().toISOString().slice(0, 16)}Z`;
}
