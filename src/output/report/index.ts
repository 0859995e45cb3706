import type { Report, ReportOptions } from './judged.ts';

/** A way to report findings. */
export interface Reporter {
  /** As `--reporter` takes it. */
  name: string;
  /** One line for the help. */
  summary: string;
  /** Loads what it needs, and begins. */
  open(options: ReportOptions): Promise<Report>;
}

/** Every way to report findings, the usual one first. */
export const reporters: readonly Reporter[] = [
  {
    name: 'pretty',
    summary: 'for a person: findings story by story, each with its line',
    open: async (options) => (await import('./pretty.ts')).openPretty(options),
  },
  { name: 'compact', summary: 'path:line:column: severity rule message', open: async () => (await import('./compact.ts')).openCompact() },
  { name: 'json', summary: 'one document with all findings and the counts', open: async () => (await import('./json.ts')).openJson() },
  { name: 'ndjson', summary: 'a JSON object a finding', open: async () => (await import('./ndjson.ts')).openNdjson() },
  { name: 'junit', summary: 'JUnit XML, a test case a story', open: async () => (await import('./junit.ts')).openJunit() },
  { name: 'sarif', summary: 'SARIF 2.1.0', open: async (options) => (await import('./sarif.ts')).openSarif(options) },
  { name: 'github', summary: 'workflow commands of GitHub Actions', open: async () => (await import('./github.ts')).openGithub() },
  {
    name: 'html',
    summary: 'one page with counts, a chart and all findings, to be searched',
    open: async (options) => (await import('./html.ts')).openHtml(options),
  },
];
