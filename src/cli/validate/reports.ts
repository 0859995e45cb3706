import { readPackageFile } from '../../batch/package-file.ts';
import { NewsparseError } from '../../model/error.ts';
import { reporters } from '../../output/report/index.ts';
import type { Report, RuleNote, StoryReport, Verdict } from '../../output/report/judged.ts';
import { runRules, storyRules } from '../../rules/index.ts';
import type { Context } from '../io.ts';
import { measureScreen } from '../screen.ts';
import { openSink, type Sink } from '../sink.ts';

/** What of the flags says how findings are reported. */
export interface ReportFlags {
  /** `name` or `name=file`. */
  reporter: string[];
  output?: string;
  quiet?: boolean;
  color?: boolean;
}

/** All reports of a run. */
export interface Reports {
  add(story: StoryReport): Promise<void>;
  end(verdict: Verdict): Promise<void>;
  /** Leaves no half file. */
  abandon(): void;
}

interface Place {
  name: string;
  file: string | undefined;
}

/** Where each report goes. Throws a usage error where two would be mixed, or one would not be seen. */
export function placeReports({ reporter, output }: ReportFlags): Place[] {
  const named = (reporter.length > 0 ? reporter : ['pretty']).map((entry) => {
    const at = entry.indexOf('=');
    return { name: at < 0 ? entry : entry.slice(0, at), file: at < 0 ? output : entry.slice(at + 1) };
  });
  const places = named.map(({ file }) => file ?? '-');
  const twice = places.find((file, i) => places.indexOf(file) !== i);
  if (twice === '-')
    throw new NewsparseError('usage', 'only one report goes to standard output: name files, as in --reporter sarif=out.sarif');
  if (twice !== undefined) throw new NewsparseError('usage', `${twice}: two reports cannot go to one file`);
  if (output !== undefined && reporter.length > 0 && reporter.every((entry) => entry.includes('=')))
    throw new NewsparseError('usage', '-o is for a reporter without a file, and each has one');
  return named;
}

/** Opens the reports, each with its output. */
export async function openReports(flags: ReportFlags, context: Context): Promise<Reports> {
  const { version } = JSON.parse(readPackageFile(context.home, 'package.json')) as { version: string };
  const open: { report: Report; sink: Sink; file: string | undefined }[] = [];
  for (const { name, file } of placeReports(flags)) {
    const screen = measureScreen(file === undefined ? flags : { ...flags, output: file }, context.io);
    const options = { ...screen, quiet: flags.quiet ?? false, rules: ruleNotes(), version };
    const report = await reporters.find((one) => one.name === name)?.open(options);
    if (report) open.push({ report, sink: openSink(file, () => context.io.stdout), file });
  }
  let begun = false;
  const each = async (textOf: (report: Report) => string): Promise<void> => {
    const lead = begun ? () => '' : (report: Report) => report.begin();
    begun = true;
    for (const { report, sink } of open) {
      const text = lead(report) + textOf(report);
      if (text !== '') await sink.write(text);
    }
  };
  return {
    add: (story) => each((report) => report.add(story)),
    end: async (verdict) => {
      await each((report) => report.end(verdict));
      for (const { sink } of open) sink.finish();
    },
    abandon: () => {
      for (const { sink } of open) sink.abandon();
    },
  };
}

function ruleNotes(): RuleNote[] {
  return [...storyRules, ...runRules].map(({ id, severity, summary, source }) => ({ id, severity, summary, source }));
}
