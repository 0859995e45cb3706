import { describeBounds, type RuleDescription, type RuleExample } from './rule-description.ts';
import type { Screen } from './screen.ts';
import { makeStyle, type Style } from './style.ts';
import { visible } from './visible.ts';
import { cutEnd } from './width.ts';
import { wrapLine } from './wrap.ts';

/** Examples of each kind that are shown. */
const MOST = 4;
/** Lines of an example that are shown. */
const LINES = 8;

/** One rule: what it holds, where that is written down, its levels and options, and copy it objects to or not. */
export async function explainRule(rule: RuleDescription, { width, colour }: Screen): Promise<string> {
  const style = await makeStyle(colour);
  const room = Math.min(width, 100) - 2;
  const paragraphs = [
    `${style.title(rule.id)}  ${rule.level}${rule.fixable ? ', --fix puts it right' : ''}`,
    wrapLine(`${rule.summary}.`, room).join('\n'),
    [style.label('Source'), ...indent(wrapLine(rule.source, room))].join('\n'),
    [style.label('Levels'), ...indent(wrapLine(rule.profiles.map(({ name, level }) => `${name} ${level}`).join(', '), room))].join('\n'),
    ...optionLines(rule, room, style),
    ...exampleLines('Says nothing of', rule.valid, room, style),
    ...exampleLines('Objects to', rule.invalid, room, style),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function optionLines({ options, profiles }: RuleDescription, room: number, style: Style): string[] {
  if (options.length === 0) return [];
  const lines = options.flatMap((option) => {
    const bounds = describeBounds(option);
    const others = profiles.filter(({ options: set }) => Object.hasOwn(set, option.name));
    const elsewhere = others.map(({ name, options: set }) => `${name}: ${JSON.stringify(set[option.name])}`).join('; ');
    const about = `${option.name} = ${JSON.stringify(option.default)}: ${option.summary}${bounds ? ` (${bounds})` : ''}`;
    return [...wrapLine(about, room), ...(elsewhere ? wrapLine(elsewhere, room - 2).map((line) => style.faint(`  ${line}`)) : [])];
  });
  return [[style.label('Options'), ...indent(lines)].join('\n')];
}

function exampleLines(
  title: string,
  examples: readonly (RuleExample & { message?: string; fixed?: string })[],
  room: number,
  style: Style,
): string[] {
  const shown = examples.slice(0, MOST).map((example) => {
    const lines = textLines(example.text, room).map((line) => `│ ${line}`);
    const conditions = conditionsOf(example);
    const fixed = example.fixed === undefined ? [] : ['fixed:', ...textLines(example.fixed, room).map((line) => `│ ${line}`)];
    const message = example.message === undefined ? [] : wrapLine(visible(example.message), room).map(style.warning);
    return indent([...(conditions ? [style.faint(conditions)] : []), ...lines, ...message, ...fixed]).join('\n');
  });
  return shown.length === 0 ? [] : [[style.label(title), shown.join('\n\n')].join('\n')];
}

/** `with {"most":10}, judged 2026-03-01T12:00Z`. */
export function conditionsOf({ options, now }: RuleExample): string {
  return [...(options ? [`with ${JSON.stringify(options)}`] : []), ...(now === undefined ? [] : [`judged ${now}`])].join(', ');
}

function textLines(text: string, room: number): string[] {
  const lines = text.split('\n').map((line) => cutEnd(visible(line), room - 2));
  return lines.length > LINES ? [...lines.slice(0, LINES), '…'] : lines;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
