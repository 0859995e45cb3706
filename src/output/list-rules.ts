import { count } from './parts.ts';
import { describeProfiles, type RuleDescription } from './rule-description.ts';
import type { Screen } from './screen.ts';
import { makeStyle, type Style } from './style.ts';
import { layTable } from './table.ts';
import { wrapLine } from './wrap.ts';

const HEAD = ['Rule', 'Level', 'Fix', 'What it holds'];
const GAP = 2;
const NARROWEST = 24;

/** Rules a row each: `dateline-month-form  info  fix  Months in a dateline …`, with the profiles that set another level. */
export async function listRules(rules: readonly RuleDescription[], { width, colour }: Screen): Promise<string> {
  const style = await makeStyle(colour);
  const longest = Math.max(...rules.map(({ id }) => id.length), HEAD[0]?.length ?? 0);
  const widths = [longest, 'warning'.length, 3];
  const room = Math.max(NARROWEST, width - widths.reduce((sum, columns) => sum + columns + GAP, 0));
  const rows = rules.map((rule) => [
    style.strong(rule.id),
    paintLevel(rule.level, style),
    rule.fixable ? 'fix' : '',
    [...wrapLine(rule.summary, room), ...wrapLine(describeProfiles(rule), room).map(style.faint)].join('\n'),
  ]);
  const table = layTable([HEAD.map(style.label), ...rows], {
    align: ['left', 'left', 'left', 'left'],
    gap: GAP,
    widths: [...widths, room],
  });
  return `${table}\n${style.faint(`${count(rules.length, 'rules')}; newsparse rules ID explains one`)}\n`;
}

function paintLevel(level: string, style: Style): string {
  const paints: Record<string, (text: string) => string> = { error: style.error, warning: style.warning, info: style.notice };
  return (paints[level] ?? style.faint)(level);
}
