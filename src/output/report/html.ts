import { countOf } from '../parts.ts';
import { drawBars } from './chart.ts';
import { frameOf } from './code-frame.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './html-page.ts';
import type { Judged, Report, ReportOptions, StoryReport, Verdict } from './judged.ts';
import { openTallies } from './tallies.ts';
import { escapeMarkup } from './xml.ts';

const WIDTH = 110;
/** Bars of a chart: what comes after is one bar. */
const MOST_BARS = 25;

/** One page that needs nothing else: counts, charts by rule and by agency, all findings with their lines, to be searched. */
export function openHtml({ version, rules }: ReportOptions): Report {
  const stories: string[] = [];
  const [byRule, byAgency] = [openTallies(), openTallies()];
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
  return {
    begin: () => '',
    add: (story) => {
      for (const { rule, severity } of story.findings) {
        byRule.count(rule, severity);
        byAgency.count(story.agency ?? 'no agency', severity);
      }
      stories.push(storyOf(story, summaries));
      return '';
    },
    end: (verdict) => {
      const charts = `${drawBars('Findings by rule', byRule.bars(MOST_BARS, 'rule:'))}${drawBars('Findings by agency', byAgency.bars(MOST_BARS, 'agency:'))}`;
      return pageOf(verdict, verdict.rules.length > 0 ? charts : '', stories.join(''), version);
    },
  };
}

function pageOf(verdict: Verdict, charts: string, stories: string, version: string): string {
  const { counts, fixable, known, failures, failed } = verdict;
  const tiles = [
    tile('stories', verdict.stories),
    tile('files', verdict.files),
    tile('errors', counts.error, 'error'),
    tile('warnings', counts.warning, 'warning'),
    tile('notes', counts.info, 'info'),
    tile('can be fixed', fixable),
    ...(known > 0 ? [tile('in the baseline', known)] : []),
    ...(failures > 0 ? [tile('not read', failures, 'error')] : []),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>newsparse: ${countOf(counts.error, 'error')}, ${countOf(counts.warning, 'warning')}</title>
<style>${PAGE_STYLE}</style>
</head>
<body class="${failed || failures > 0 ? 'failed' : 'passed'}">
<h1>${titleOf(verdict)}</h1>
<p class="tiles">${tiles.join('')}</p>
${charts}
<form id="filters" role="search"><input id="search" type="search" placeholder="Search: a file, a rule, words; rule:ID, agency:ID" aria-label="Search findings">
${['error', 'warning', 'info'].map((kind) => `<label class="${kind}"><input type="checkbox" name="${kind}" checked> ${kind}</label>`).join('\n')}
<output id="shown"></output></form>
<main>${stories}</main>
<footer>newsparse ${escapeMarkup(version)}</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function titleOf({ failed, failures }: Verdict): string {
  if (failed) return 'Not fit to move';
  return failures > 0 ? 'Not all could be read' : 'Fit to move';
}

function tile(name: string, number: number, kind = ''): string {
  return `<span class="tile ${number > 0 ? kind : ''}"><b>${number}</b> ${name}</span>`;
}

function storyOf(story: StoryReport, summaries: ReadonlyMap<string, string>): string {
  const { name, lines, path, agency, findings } = story;
  const note = lines === 'story' && path !== name ? ' <small>lines of the story’s own text</small>' : '';
  const items = findings.map((finding) => findingOf(finding, summaries.get(finding.rule) ?? ''));
  return `<section data-agency="${escapeMarkup(agency ?? 'no agency')}"><h2>${escapeMarkup(name)}${note}</h2><ol>${items.join('')}</ol></section>\n`;
}

function findingOf({ rule, severity, message, line, column, excerpt }: Judged, summary: string): string {
  const frame = frameOf(excerpt, WIDTH);
  const code = frame.line === '' ? '' : `<pre>${escapeMarkup(frame.line)}\n<i>${frame.marks}</i></pre>`;
  const id = escapeMarkup(rule);
  return `<li class="${severity}" data-rule="${id}"><b>${line}:${column}</b> <span class="level">${severity}</span> ${escapeMarkup(message)} <code title="${escapeMarkup(summary)}">${id}</code>${code}</li>`;
}
