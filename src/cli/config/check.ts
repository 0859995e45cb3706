import picomatch from 'picomatch';
import { profiles } from '../../rules/profiles.ts';
import type { Level, Severity } from '../../rules/rule.ts';
import { checkSettings, type SettingProblem, type Settings } from '../../rules/settings.ts';

/** A configuration as it is written; all of it may be missing. */
export interface Config {
  $schema?: string;
  extends?: string | string[];
  profile?: string;
  rules?: Settings;
  overrides?: Override[];
  ignore?: string | string[];
  failOn?: Severity | 'never';
  maxWarnings?: number;
}

/** Settings for some of the files. */
export interface Override {
  files: string | string[];
  profile?: string;
  rules?: Settings;
}

export const FAIL_ON: readonly (Level | 'never')[] = ['info', 'warning', 'error', 'never'];

type Check = (value: unknown, at: SettingProblem['at']) => SettingProblem[];

/** Finds what is wrong with a configuration. */
export function checkConfig(value: unknown): SettingProblem[] {
  return checkObject(value, [], 'a configuration', {
    $schema: checkText,
    extends: eachOf(checkExtends),
    profile: checkProfile,
    rules: checkRules,
    overrides: checkOverrides,
    ignore: eachOf(checkGlob),
    failOn: oneOf('severity', FAIL_ON),
    maxWarnings: checkCount,
  });
}

function checkObject(value: unknown, at: SettingProblem['at'], what: string, known: Record<string, Check>): SettingProblem[] {
  if (kindOf(value) !== 'an object') return [expected(at, value, `${what}, an object`)];
  return Object.entries(value as object).flatMap(([name, below]) => {
    const check = Object.hasOwn(known, name) ? known[name] : undefined;
    const place = [...at, name];
    if (check) return check(below, place);
    return [{ at: place, message: `Unknown key ${JSON.stringify(name)} in ${what}`, unknown: { given: name, known: Object.keys(known) } }];
  });
}

function checkOverrides(value: unknown, at: SettingProblem['at']): SettingProblem[] {
  if (!Array.isArray(value)) return [expected(at, value, 'a list of overrides')];
  return value.flatMap((entry: unknown, i) => checkOverride(entry, [...at, i]));
}

function checkOverride(value: unknown, at: SettingProblem['at']): SettingProblem[] {
  const found = checkObject(value, at, 'an override', { files: eachOf(checkGlob), profile: checkProfile, rules: checkRules });
  const lacksFiles = found.length === 0 && !Object.hasOwn(value as object, 'files');
  return lacksFiles ? [{ at, message: 'Unexpected override without "files", expected patterns that say which files it is for' }] : found;
}

function checkRules(value: unknown, at: SettingProblem['at']): SettingProblem[] {
  if (kindOf(value) !== 'an object') return [expected(at, value, 'rules by id')];
  return checkSettings(value as Record<string, unknown>).map((problem) => ({ ...problem, at: [...at, ...problem.at] }));
}

function checkProfile(value: unknown, at: SettingProblem['at']): SettingProblem[] {
  return oneOf(
    'profile',
    profiles.map(({ name }) => name),
  )(value, at);
}

/** A path begins with a dot or a slash, or ends as JSON files do. */
export function isPath(name: string): boolean {
  return /^[./]|^[A-Za-z]:|\.json$/u.test(name);
}

function checkExtends(value: unknown, at: SettingProblem['at']): SettingProblem[] {
  if (typeof value === 'string' && isPath(value)) return [];
  return checkProfile(value, at).map((problem) => ({ ...problem, message: `${problem.message} to extend, nor a path (./house.json)` }));
}

function checkGlob(value: unknown, at: SettingProblem['at']): SettingProblem[] {
  if (typeof value !== 'string') return [expected(at, value, 'a pattern of file names')];
  const shown = JSON.stringify(value);
  if (value.trim() === '') return [{ at, message: `Unexpected ${shown}, expected a pattern of file names` }];
  if (/^(?:[/\\]|[A-Za-z]:)/u.test(value) || value.split('/').includes('..'))
    return [{ at, message: `Unexpected ${shown}, expected a pattern within the configuration's folder` }];
  try {
    picomatch(value, { strictBrackets: true });
    return [];
  } catch (error) {
    return [{ at, message: `Unexpected ${shown}, expected a pattern of file names: ${(error as Error).message}` }];
  }
}

function checkText(value: unknown, at: SettingProblem['at']): SettingProblem[] {
  return typeof value === 'string' ? [] : [expected(at, value, 'a string')];
}

function checkCount(value: unknown, at: SettingProblem['at']): SettingProblem[] {
  return Number.isInteger(value) && (value as number) >= 0 ? [] : [expected(at, value, 'a whole number, 0 or more')];
}

function oneOf(what: string, known: readonly string[]): Check {
  return (value, at) => {
    if (typeof value !== 'string') return [expected(at, value, `a ${what}: ${known.join(', ')}`)];
    if (known.includes(value)) return [];
    return [{ at, message: `Unknown ${what} ${JSON.stringify(value)}`, unknown: { given: value, known } }];
  };
}

function eachOf(check: Check): Check {
  return (value, at) => (Array.isArray(value) ? value.flatMap((entry: unknown, i) => check(entry, [...at, i])) : check(value, at));
}

function expected(at: SettingProblem['at'], value: unknown, what: string): SettingProblem {
  const given = typeof value === 'number' ? String(value) : kindOf(value);
  return { at, message: `Unexpected ${given}, expected ${what}` };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
