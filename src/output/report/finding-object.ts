import type { Judged, StoryReport, Verdict } from './judged.ts';

/** A finding as an object of its own, for programs. */
export function findingObject(story: StoryReport, { rule, severity, message, line, column, span, fixable, excerpt }: Judged): object {
  const { path, index, lines } = story;
  return { path, index, line, column, lines, span, severity, rule, message, fixable, text: excerpt.text };
}

/** A run's outcome, for programs. */
export function verdictObject({ stories, files, counts, rules, fixable, known, stale, failures, failed }: Verdict): object {
  return { stories, files, ...counts, fixable, known, stale, failures, failed, rules };
}
