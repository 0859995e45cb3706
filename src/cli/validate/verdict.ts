import { type Judged, SEVERITIES, type Severity, type Verdict } from '../../output/report/judged.ts';
import type { JudgedCounts } from './judge-inputs.ts';
import type { RunSettings } from './settings.ts';

/** Counts findings as they come. */
export interface Tally {
  count(findings: readonly Judged[]): void;
  /** Findings that the baseline knows. */
  pass(number: number): void;
  verdict(judged: JudgedCounts, stale: number): Verdict;
}

/** Begins with nothing; the settings say what makes a run fail. */
export function openTally({ failOn, maxWarnings }: Pick<RunSettings, 'failOn' | 'maxWarnings'>): Tally {
  const counts = { error: 0, warning: 0, info: 0 };
  const rules = new Map<string, { rule: string; severity: Severity; count: number }>();
  let [fixable, known] = [0, 0];
  return {
    count: (findings) => {
      for (const { rule, severity, fixable: isFixable } of findings) {
        counts[severity] += 1;
        if (isFixable) fixable += 1;
        const one = rules.get(rule) ?? { rule, severity, count: 0 };
        rules.set(rule, { rule, severity: worse(one.severity, severity), count: one.count + 1 });
      }
    },
    pass: (number) => {
      known += number;
    },
    verdict: (judged, stale) => ({
      ...judged,
      counts,
      rules: [...rules.values()].sort((a, b) => rank(a.severity) - rank(b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1)),
      fixable,
      known,
      stale,
      failed: isFailure(counts, failOn, maxWarnings),
    }),
  };
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function worse(a: Severity, b: Severity): Severity {
  return rank(a) < rank(b) ? a : b;
}

function isFailure(counts: Verdict['counts'], failOn: RunSettings['failOn'], maxWarnings: number | null): boolean {
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, rank(failOn) + 1);
  return failing.some((severity) => counts[severity] > 0) || (maxWarnings !== null && counts.warning > maxWarnings);
}
