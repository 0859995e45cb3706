import type { StoryReport, Verdict } from '../../output/report/judged.ts';
import type { Context } from '../io.ts';
import { openBaseline } from './baseline.ts';
import type { ValidateFlags } from './flags.ts';
import { judgeInputs } from './judge-inputs.ts';
import type { JudgeOrder } from './press.ts';
import { openReports } from './reports.ts';
import type { RunSettings } from './settings.ts';
import { openTally } from './verdict.ts';

/** What a run is judged by. */
export interface Plan {
  order: JudgeOrder;
  settings: RunSettings;
}

/** One run from its inputs to its report; sets the status. */
export async function report(paths: readonly string[], flags: ValidateFlags, { order, settings }: Plan, context: Context): Promise<void> {
  const baseline = flags.baseline === undefined ? null : openBaseline(flags.baseline, flags.updateBaseline ?? false);
  const reports = await openReports(flags, context);
  const tally = openTally(settings);
  const story = async (found: StoryReport): Promise<void> => {
    const findings = baseline ? found.findings.filter((finding) => !baseline.knows(found.path, finding)) : found.findings;
    tally.pass(found.findings.length - findings.length);
    tally.count(findings);
    if (findings.length > 0) await reports.add({ ...found, findings });
  };
  try {
    const judged = await judgeInputs(paths, quietOnTerminal(flags, context), order, context, {
      file: (path) => baseline?.visit(path),
      story,
    });
    if (context.status > 2) return reports.abandon();
    const verdict = tally.verdict(judged, baseline?.stale() ?? 0);
    if (flags.updateBaseline) baseline?.update();
    await reports.end(verdict);
    raise(verdict, context);
  } catch (error) {
    reports.abandon();
    throw error;
  }
}

function raise({ failed }: Verdict, context: Context): void {
  if (failed && context.status === 0) context.status = 1;
}

/** The report says at its end what progress would say, where both go to one terminal. */
function quietOnTerminal(flags: ValidateFlags, { io }: Context): ValidateFlags {
  return flags.progress === undefined && io.stdout.isTTY ? { ...flags, progress: false } : flags;
}
