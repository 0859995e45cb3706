import { resolve } from 'node:path';
import { profiles } from '../../rules/profiles.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Settings } from '../../rules/settings.ts';
import type { Override } from '../config/check.ts';
import type { ReadConfig } from '../config/read.ts';

/** Patterns, and the folder that what they match lies in. */
export interface Patterns {
  folder: string;
  files: string[];
}

/** How stories are judged: plain values, as they go to other threads. */
export interface RunSettings {
  /** Laid over each other, the later ones stronger. */
  layers: Settings[];
  /** The same for files that match. */
  overrides: (Patterns & { layers: Settings[] })[];
  ignore: Patterns[];
  /** The program's own files, whole paths: configurations, baseline, reports. They are no copy. */
  own: string[];
  failOn: Severity | 'never';
  /** Null: as many as there are. */
  maxWarnings: number | null;
}

/** What of the command line changes settings. */
export interface SettingChoices {
  profile?: string;
  /** By `--rule`, stronger than all others. */
  rules: Settings;
  /** Files that the run itself reads or writes. */
  own: string[];
  failOn?: Severity | 'never';
  maxWarnings?: number;
}

/** Brings configuration and command line together; what is said later, and nearer to the run, is stronger. */
export function settleSettings(found: ReadConfig | null, choices: SettingChoices): RunSettings {
  const all = found ? flatten(found) : [];
  const profile = choices.profile ?? all.findLast(({ config }) => config.profile !== undefined)?.config.profile ?? profiles[0]?.name ?? '';
  const configs = all.map(({ config }) => config);
  return {
    layers: [profileRules(profile), ...layersOf(found), choices.rules],
    overrides: all.flatMap(({ folder, config }) =>
      (config.overrides ?? []).map((override) => ({
        folder,
        files: listOf(override.files),
        layers: [...overrideLayers(override), choices.rules],
      })),
    ),
    ignore: all.flatMap(({ folder, config }) => (config.ignore === undefined ? [] : [{ folder, files: listOf(config.ignore) }])),
    own: [...all.map(({ path }) => resolve(path)), ...choices.own.map((path) => resolve(path))],
    failOn: choices.failOn ?? configs.findLast(({ failOn }) => failOn !== undefined)?.failOn ?? 'error',
    maxWarnings: choices.maxWarnings ?? configs.findLast(({ maxWarnings }) => maxWarnings !== undefined)?.maxWarnings ?? null,
  };
}

/** The configurations, those extended before those that extend them. */
function flatten(found: ReadConfig): ReadConfig[] {
  return [...found.extended.flatMap((one) => (typeof one === 'string' ? [] : flatten(one))), found];
}

/** The settings of what is extended, then its own. */
function layersOf(found: ReadConfig | null): Settings[] {
  if (!found) return [];
  return [...found.extended.flatMap((one) => (typeof one === 'string' ? [profileRules(one)] : layersOf(one))), found.config.rules ?? {}];
}

function overrideLayers({ profile, rules = {} }: Override): Settings[] {
  return profile === undefined ? [rules] : [profileRules(profile), rules];
}

/** Empty for a name that no profile has. */
function profileRules(name: string): Settings {
  return profiles.find((profile) => profile.name === name)?.rules ?? {};
}

function listOf(names: string | string[] | undefined): string[] {
  return [names ?? []].flat();
}
