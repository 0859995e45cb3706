import type { Judged, StoryReport } from '../../output/report/judged.ts';
import { openRun } from '../../rules/judge.ts';
import { batchRequest } from '../batch-request.ts';
import type { Context } from '../io.ts';
import type { BatchFlags } from '../options.ts';
import { runSteps, watchInterrupt } from '../run-steps.ts';
import { type JudgedEntry, type JudgeOrder, type JudgeTally, makeJudgePress } from './press.ts';
import { leaveOut, openRuleSets, type RuleSets } from './rule-sets.ts';

/** What a run is told of as it goes on, in input order. */
export interface Listener {
  /** A file that stories are read from. */
  file(path: string): void;
  /** A story that has findings. */
  story(report: StoryReport): Promise<void>;
}

/** How much was judged. */
export interface JudgedCounts {
  stories: number;
  files: number;
  /** Inputs that could not be read. */
  failures: number;
}

/** Judges everything the paths name: stories by themselves in as many threads as there are, then one after another against those before. */
export async function judgeInputs(
  paths: readonly string[],
  flags: BatchFlags,
  order: JudgeOrder,
  context: Context,
  listener: Listener,
): Promise<JudgedCounts> {
  const [sets, press, isIgnored] = await Promise.all([openRuleSets(order.settings), makeJudgePress(order), leaveOut(order.settings)]);
  const request = await batchRequest(paths, flags, order, () => press, context);
  if (order.settings.ignore.length + order.settings.own.length > 0) request.options.leaveOut = isIgnored;
  const meet = openRun(sets.usual);
  const counts = { stories: 0, files: 0 };
  let last: string | null = null;
  const run = await runSteps<JudgeTally, JudgeOrder>(request, watchInterrupt(context), flags, context, async ({ tally }) => {
    counts.stories += tally.stories;
    for (const path of tally.paths) {
      if (path !== last) counts.files += 1;
      if (path !== last) listener.file(path);
      last = path;
    }
    for (const entry of tally.entries) {
      const report = withComparisons(entry, meet, sets);
      if (report.findings.length > 0) await listener.story(report);
    }
  });
  const failures = Object.entries(run.failures).reduce((sum, [code, number]) => (code === 'input-no-story' ? sum : sum + number), 0);
  return { ...counts, failures };
}

/** Adds what is found against earlier stories. Options of such rules are those of the run; overrides change their levels alone. */
function withComparisons(entry: JudgedEntry, meet: ReturnType<typeof openRun>, sets: RuleSets): StoryReport {
  const { sketches, at, opening, ...report } = entry;
  const name = report.lines === 'file' && report.index > 0 ? `${report.path}:${at.line}` : report.name;
  const found = meet(name, sketches, () => at);
  if (found.length === 0) return report;
  const levels = new Map(sets.of(report.path)?.run.map(({ rule, severity }) => [rule.id, severity]));
  const compared = found.flatMap(({ fix: _, ...finding }): Judged[] => {
    const severity = levels.get(finding.rule);
    return severity ? [{ ...finding, severity, excerpt: opening, fixable: false }] : [];
  });
  return { ...report, findings: [...compared, ...report.findings] };
}
