import { createHash } from 'node:crypto';
import { dirname, relative, resolve, sep } from 'node:path';
import { replaceFile } from '../../batch/fix-file.ts';
import { isThere } from '../../batch/inputs.ts';
import { readTextFile } from '../../batch/text-file.ts';
import { NewsparseError } from '../../model/error.ts';
import type { Judged } from '../../output/report/judged.ts';

/** How often a rule found something on lines of a text: by path, rule and a hash of the line, which moves with it. */
type Counts = Record<string, Record<string, Record<string, number>>>;

/** Findings that are known, and are no failures. */
export interface Baseline {
  /** A file that is judged: what is known of it and not found is no more. */
  visit(path: string): void;
  /** Whether a finding is known; each entry is good for one. */
  knows(path: string, finding: Judged): boolean;
  /** How many are known that were not found in the files judged. */
  stale(): number;
  /** Writes what was found in place of what was known. Files that were not judged, and are still there, keep their entries. */
  update(): void;
}

/** Opens a baseline; `isNew` if it need not be there. Throws a `NewsparseError` that says what is wrong with it. */
export function openBaseline(file: string, isNew: boolean): Baseline {
  const known = readCounts(file, isNew);
  const found: Counts = Object.create(null) as Counts;
  const visited = new Set<string>();
  const folder = resolve(dirname(file));
  const keyOf = (path: string): string => (path === '-' ? path : relative(folder, resolve(path)).split(sep).join('/'));
  const left = structuredClone(known);
  return {
    visit: (path) => void visited.add(keyOf(path)),
    knows: (path, { rule, excerpt }) => {
      const key = keyOf(path);
      const hash = hashOf(excerpt.text);
      found[key] ??= {};
      found[key][rule] ??= {};
      found[key][rule][hash] = (found[key][rule][hash] ?? 0) + 1;
      const lines = left[key]?.[rule];
      const times = lines?.[hash] ?? 0;
      if (lines && times > 0) lines[hash] = times - 1;
      return isNew || times > 0;
    },
    stale: () => (isNew ? 0 : [...visited].reduce((sum, key) => sum + totalOf(left[key] ?? {}), 0)),
    update: () => {
      const others = Object.entries(known).filter(([key]) => !visited.has(key) && isThere(resolve(folder, key)));
      replaceFile(file, format({ ...Object.fromEntries(others), ...found }));
    },
  };
}

function totalOf(rules: Counts[string]): number {
  return Object.values(rules).reduce((sum, lines) => sum + Object.values(lines).reduce((all, times) => all + times, 0), 0);
}

/** Of the line without the space around it: an indent is no other line. */
function hashOf(line: string): string {
  return createHash('sha256').update(line.trim()).digest('hex').slice(0, 12);
}

/** In the order of names, so that a version control shows what has changed. */
function format(counts: Counts): string {
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, below]) => [name, sorted(below)]),
        )
      : value;
  return `${JSON.stringify({ version: 1, findings: sorted(counts) }, null, 2)}\n`;
}

function readCounts(file: string, isNew: boolean): Counts {
  const text = readTextFile(file);
  if (text === null && isNew) return {};
  if (text === null) throw new NewsparseError('config', `${file}: no such file; --update-baseline writes it`);
  try {
    const { version, findings } = JSON.parse(text) as { version?: unknown; findings?: unknown };
    if (version === 1 && isCounts(findings)) return findings;
  } catch {
    // Said below.
  }
  throw new NewsparseError('config', `${file}: not a baseline; remove it, and write one with --update-baseline`);
}

function isCounts(value: unknown, depth = 3): value is Counts {
  if (depth === 0) return typeof value === 'number' && value > 0;
  return typeof value === 'object' && value !== null && Object.values(value).every((below) => isCounts(below, depth - 1));
}
