import type { Diagnostic } from '../../model/record.ts';

/** The line a finding is on, or what surrounds it where the line is long. */
export interface Excerpt {
  text: string;
  /** What is meant, in `text`. */
  start: number;
  end: number;
  /** Whether there is more of the line before and after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** A finding as it is reported: `line` and `column` are as `StoryReport.lines` says. */
export interface Judged extends Diagnostic {
  excerpt: Excerpt;
  fixable: boolean;
}

/** What is reported of one story. */
export interface StoryReport {
  path: string;
  /** 0-based number of the story in its file. */
  index: number;
  /** What a person finds it by: `incoming/a.txt`; `rows.ndjson#3` for the third story of a file whose lines are not the stories' own. */
  name: string;
  /** What lines and columns count in: the file, or the story's text. */
  lines: 'file' | 'story';
  /** Id of the agency it is credited to. */
  agency: string | null;
  findings: Judged[];
}

export type Severity = Diagnostic['severity'];

/** Severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What a run over many stories has come to. */
export interface Verdict {
  stories: number;
  files: number;
  counts: Record<Severity, number>;
  /** Findings of each rule, and the worst severity among them. */
  rules: { rule: string; severity: Severity; count: number }[];
  fixable: number;
  /** Findings that the baseline knows, and entries of it that are no more. */
  known: number;
  stale: number;
  /** Inputs that could not be read. */
  failures: number;
  /** Whether the run is no success for what was found. */
  failed: boolean;
}

/** What a rule says of itself, for reports that explain. */
export interface RuleNote {
  id: string;
  severity: string;
  summary: string;
  source: string;
}

/** What reports are made with. */
export interface ReportOptions {
  /** Columns. */
  width: number;
  colour: boolean;
  /** Whether there is to be nothing at all when all is well. */
  quiet: boolean;
  rules: readonly RuleNote[];
  /** The program's. */
  version: string;
}

/** A report in the making: texts to be written one after another. */
export interface Report {
  begin(): string;
  /** A story that has findings. */
  add(story: StoryReport): string;
  end(verdict: Verdict): string;
}
