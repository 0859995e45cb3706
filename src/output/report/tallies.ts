import { type Bar, totalOf } from './chart.ts';
import type { Severity } from './judged.ts';

/** Counts by name and severity, for a chart. */
export interface Tallies {
  count(name: string, severity: Severity): void;
  /** The longest bars, at most so many; what is left is one more. */
  bars(most: number, prefix: string): Bar[];
}

/** Begins with nothing. */
export function openTallies(): Tallies {
  const found = new Map<string, Bar>();
  return {
    count: (name, severity) => {
      const bar = found.get(name) ?? { label: name, filter: '', error: 0, warning: 0, info: 0 };
      bar[severity] += 1;
      found.set(name, bar);
    },
    bars: (most, prefix) => {
      const all = [...found.values()].sort((a, b) => totalOf(b) - totalOf(a)).map((bar) => ({ ...bar, filter: prefix + bar.label }));
      const rest = all.slice(most);
      if (rest.length === 0) return all;
      const sum = (kind: Severity): number => rest.reduce((total, bar) => total + bar[kind], 0);
      return [
        ...all.slice(0, most),
        { label: `${rest.length} more`, filter: '', error: sum('error'), warning: sum('warning'), info: sum('info') },
      ];
    },
  };
}
