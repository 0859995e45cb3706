import { count, countOf } from '../parts.ts';
import type { Style } from '../style.ts';
import { visible } from '../visible.ts';
import { SEVERITIES, type Severity, type Verdict } from './judged.ts';

/** What a severity's findings are called: "1 error", "3 warnings", "2 notes". */
const NOUNS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** `2 errors, 5 warnings in 40 stories of 38 files`, the rules by number, and what can be done about it. */
export function summarise(verdict: Verdict, style: Style): string {
  const lines = [firstLine(verdict, style), ...ruleLines(verdict, style), ...adviceOf(verdict).map(style.faint)];
  return lines.map((line) => `${line}\n`).join('');
}

function firstLine({ counts, stories, files }: Verdict, style: Style): string {
  const paint = { error: style.error, warning: style.warning, info: style.notice };
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    paint[severity](countOf(counts[severity], NOUNS[severity])),
  );
  const scope = `${count(stories, stories === 1 ? 'story' : 'stories')}${files === stories ? '' : ` of ${countOf(files, 'file')}`}`;
  return found.length > 0 ? `${found.join(', ')} in ${scope}` : `${scope} checked, nothing found`;
}

function ruleLines({ rules }: Verdict, style: Style): string[] {
  const wide = Math.max(0, ...rules.map(({ rule }) => visible(rule).length));
  const high = Math.max(0, ...rules.map((one) => count(one.count, '').trim().length));
  return rules.map(({ rule, severity, count: number }) => {
    const paint = { error: style.error, warning: style.warning, info: style.notice }[severity];
    return `  ${paint(severity.padEnd(7))}  ${visible(rule).padEnd(wide)}  ${count(number, '').trim().padStart(high)}`;
  });
}

function adviceOf({ fixable, known, stale, failures }: Verdict): string[] {
  return [
    ...(fixable > 0 ? [`${countOf(fixable, 'finding')} can be put right with --fix`] : []),
    ...(known > 0 ? [`${countOf(known, 'finding')} not shown: the baseline has ${known === 1 ? 'it' : 'them'}`] : []),
    ...(stale > 0 ? [`${countOf(stale, 'finding')} of the baseline ${stale === 1 ? 'is' : 'are'} no more: --update-baseline`] : []),
    ...(failures > 0 ? [`${countOf(failures, 'input')} could not be read`] : []),
  ];
}
