import { findConfig } from '../../batch/find-config.ts';
import { NewsparseError } from '../../model/error.ts';
import { profiles } from '../../rules/profiles.ts';
import { checkSettings } from '../../rules/settings.ts';
import { type ReadConfig, readConfig, readConfigFile, remedyOf } from '../config/read.ts';
import type { ValidateFlags } from './flags.ts';
import { placeReports } from './reports.ts';
import { type RunSettings, settleSettings } from './settings.ts';

/** The settings of a run, from the configuration and the command line. Throws a `NewsparseError` for what is wrong with either. */
export async function readSettings(paths: readonly string[], flags: ValidateFlags): Promise<RunSettings> {
  checkFlags(flags);
  const { profile, rule: rules, failOn, maxWarnings } = flags;
  const choices = {
    rules,
    own: ownFiles(flags),
    ...(profile === undefined ? {} : { profile }),
    ...(failOn ? { failOn } : {}),
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
  };
  return settleSettings(await findFor(paths, flags.config), choices);
}

/** What the flags name, but for standard output. */
function ownFiles(flags: ValidateFlags): string[] {
  const named = [flags.baseline, ...placeReports(flags).map(({ file }) => file)];
  return named.flatMap((file) => (file === undefined || file === '-' ? [] : [file]));
}

async function findFor(paths: readonly string[], config: string | boolean): Promise<ReadConfig | null> {
  if (config === false) return null;
  if (typeof config === 'string') return readConfigFile(config);
  const found = await findConfig(paths);
  return found && readConfig(found, []);
}

function checkFlags({ profile, rule, baseline, updateBaseline, fix, fixDryRun, watch, reporter, output }: ValidateFlags): void {
  const names = profiles.map(({ name }) => name);
  if (profile !== undefined && !names.includes(profile))
    throw new NewsparseError('usage', `--profile: unknown profile ${JSON.stringify(profile)}${remedyOf({ given: profile, known: names })}`);
  for (const { message, unknown } of checkSettings(rule))
    throw new NewsparseError('usage', `--rule: ${message}${unknown ? remedyOf(unknown) : ''}`);
  if (updateBaseline && baseline === undefined)
    throw new NewsparseError('usage', '--update-baseline needs --baseline, which names the file');
  if (fix && fixDryRun) throw new NewsparseError('usage', '--fix and --fix-dry-run: choose one');
  if (watch && (fix || fixDryRun || updateBaseline))
    throw new NewsparseError('usage', '--watch only looks: it neither fixes nor updates a baseline');
  if (watch && (output !== undefined || reporter.some((entry) => entry.includes('='))))
    throw new NewsparseError('usage', '--watch reports to standard output: a file would hold the last look alone');
}
