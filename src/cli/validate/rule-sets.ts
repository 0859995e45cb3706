import { relative, resolve, sep } from 'node:path';
import { type RuleSet, settleRules } from '../../rules/settings.ts';
import type { Patterns, RunSettings } from './settings.ts';

/** Which rules judge which file. */
export interface RuleSets {
  /** Those of files that no override is for. */
  usual: RuleSet;
  /** Null for a file that is passed over. */
  of(path: string): RuleSet | null;
}

/** Settles rules once for each combination of overrides. What matches patterns is loaded only where there are some. */
export async function openRuleSets({ layers, overrides, ignore }: Pick<RunSettings, 'layers' | 'overrides' | 'ignore'>): Promise<RuleSets> {
  const usual = settleRules(layers);
  if (overrides.length + ignore.length === 0) return { usual, of: () => usual };
  const matchers = await Promise.all(overrides.map(matcherOf));
  const isIgnored = await leaveOut({ ignore, own: [] });
  const settled = new Map<string, RuleSet>();
  let last: { path: string; rules: RuleSet | null } | null = null;
  const find = (path: string): RuleSet | null => {
    if (isIgnored(path)) return null;
    const key = matchers.map((matches) => (matches(path) ? '1' : '0')).join('');
    const rules =
      settled.get(key) ?? settleRules([...layers, ...overrides.flatMap((override, i) => (key[i] === '1' ? override.layers : []))]);
    settled.set(key, rules);
    return rules;
  };
  return {
    usual,
    of: (path) => {
      if (last?.path !== path) last = { path, rules: find(path) };
      return last.rules;
    },
  };
}

/** Which files are passed over. */
export async function leaveOut({ ignore, own }: Pick<RunSettings, 'ignore' | 'own'>): Promise<(path: string) => boolean> {
  const matchers = await Promise.all(ignore.map(matcherOf));
  const ours = new Set(own);
  return (path) => matchers.some((matches) => matches(path)) || (ours.size > 0 && ours.has(resolve(path)));
}

/** A pattern without a slash matches names in any folder, one that ends with a slash all that is below. */
async function matcherOf({ folder, files }: Patterns): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  const patterns = files.map((file) => (file.endsWith('/') ? `${file}**` : file));
  const [named, placed] = [patterns.filter((pattern) => !pattern.includes('/')), patterns.filter((pattern) => pattern.includes('/'))];
  const byName = picomatch(named, { dot: true, basename: true });
  const byPlace = picomatch(
    placed.map((pattern) => pattern.replace(/^\.\//u, '')),
    { dot: true },
  );
  return (path) => {
    const inside = relative(folder, resolve(path)).split(sep).join('/');
    return (named.length > 0 && byName(inside)) || (placed.length > 0 && byPlace(inside));
  };
}
