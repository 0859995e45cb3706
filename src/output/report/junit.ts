import { frameOf } from './code-frame.ts';
import type { Judged, Report, StoryReport } from './judged.ts';
import { escapeMarkup } from './xml.ts';

const WIDTH = 120;

/**
 * JUnit XML: a test case a story with findings, and one for all the others. Errors and warnings are failures of type "error" and "warning"; what is
 * only worth knowing goes to `system-out`.
 */
export function openJunit(): Report {
  const cases: string[] = [];
  let failing = 0;
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n',
    add: (story) => {
      cases.push(caseOf(story));
      if (story.findings.some(isFailure)) failing += 1;
      return '';
    },
    end: ({ stories }) => {
      const rest = Math.max(0, stories - cases.length);
      const good = rest > 0 ? [`    <testcase classname="newsparse" name="${rest} stories without findings"/>\n`] : [];
      const counts = `tests="${cases.length + good.length}" failures="${failing}" errors="0"`;
      return `<testsuites name="newsparse" ${counts}>\n  <testsuite name="newsparse validate" ${counts}>\n${[...cases, ...good].join('')}  </testsuite>\n</testsuites>\n`;
    },
  };
}

function isFailure({ severity }: Judged): boolean {
  return severity !== 'info';
}

/** One `failure` a case, since some readers take no more: all findings are in it. */
function caseOf(story: StoryReport): string {
  const failures = story.findings.filter(isFailure);
  const notes = story.findings.filter((finding) => !isFailure(finding));
  const first = failures[0];
  const type = failures.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  const failure = first
    ? `      <failure type="${type}" message="${escapeMarkup(first.message)}">${linesOf(story, failures)}</failure>\n`
    : '';
  const out = notes.length > 0 ? `      <system-out>${linesOf(story, notes)}</system-out>\n` : '';
  const file = story.path === '-' ? '' : ` file="${escapeMarkup(story.path)}"`;
  return `    <testcase classname="newsparse" name="${escapeMarkup(story.name)}"${file}>\n${failure}${out}    </testcase>\n`;
}

function linesOf({ name }: StoryReport, findings: readonly Judged[]): string {
  return findings.map((finding) => `\n${escapeMarkup(name)}:${bodyOf(finding)}`).join('\n');
}

function bodyOf({ line, column, severity, rule, message, excerpt }: Judged): string {
  const frame = frameOf(excerpt, WIDTH);
  return `${line}:${column}: ${severity} ${escapeMarkup(rule)} ${escapeMarkup(message)}\n  ${escapeMarkup(frame.line)}\n  ${frame.marks}`;
}
