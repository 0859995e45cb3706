import { namePath } from '../screen.ts';
import { makeStyle, type Style } from '../style.ts';
import { oneLine, visible } from '../visible.ts';
import { widthOf } from '../width.ts';
import { wrapLine } from '../wrap.ts';
import { frameOf } from './code-frame.ts';
import type { Judged, Report, ReportOptions, Severity, StoryReport } from './judged.ts';
import { summarise } from './summary.ts';

/** Columns a severity takes: "warning". */
const SEVERITY = 7;
/** Screens wider than this are not filled. */
const WIDEST = 160;

/** For a person: the file, then each finding with its line and marks under what is meant; the counts at the end. */
export async function openPretty(options: ReportOptions): Promise<Report> {
  const style = await makeStyle(options.colour);
  const width = Math.min(options.width, WIDEST);
  return {
    begin: () => '',
    add: (story) => formatStory(story, width, style),
    end: (verdict) => (options.quiet && verdict.rules.length === 0 ? '' : summarise(verdict, style)),
  };
}

function formatStory(story: StoryReport, width: number, style: Style): string {
  const gutter = Math.max(...story.findings.map(({ line, column }) => `${line}:${column}`.length));
  const note = story.lines === 'story' && story.path !== story.name ? style.faint('  lines of the story’s own text') : '';
  const head = `${style.title(oneLine(story.path === '-' ? story.name.replace(/^-/, namePath('-')) : story.name))}${note}\n`;
  return `${head}${story.findings.map((finding) => formatFinding(finding, gutter, width, style)).join('')}\n`;
}

function formatFinding(finding: Judged, gutter: number, width: number, style: Style): string {
  const { line, column, severity, rule, message, excerpt } = finding;
  const indent = ' '.repeat(gutter + SEVERITY + 6);
  const tail = style.faint(visible(rule));
  const words = oneLine(message);
  const place = `  ${`${line}:${column}`.padStart(gutter)}  ${paintSeverity(severity, style)}${' '.repeat(SEVERITY - severity.length)}  `;
  const room = width - indent.length;
  const fits = widthOf(words) + 2 + rule.length <= room;
  const text = fits ? `${words}  ${tail}` : [...wrapLine(words, room), tail].join(`\n${indent}`);
  return `${place}${text}\n${frameLines(excerpt, width, gutter, style)}`;
}

/** Nothing for an empty line. */
function frameLines(excerpt: Judged['excerpt'], width: number, gutter: number, style: Style): string {
  const lead = `${' '.repeat(gutter + 2)} ${style.faint('│')} `;
  const { line, marks } = frameOf(excerpt, width - gutter - 5);
  return line === '' ? '' : `${lead}${line}\n${lead}${style.error(marks)}\n`;
}

function paintSeverity(severity: Severity, style: Style): string {
  return { error: style.error, warning: style.warning, info: style.notice }[severity](severity);
}
