import type { Article, Diagnostic } from '../model/record.ts';
import { countOf, listParts, type Part } from './parts.ts';
import { formatProse } from './prose.ts';
import type { Screen } from './screen.ts';
import { formatMentions } from './show-mentions.ts';
import { makeStyle, type Style } from './style.ts';
import { formatTitle } from './title.ts';
import { oneLine } from './visible.ts';
import { widthOf } from './width.ts';
import { wrapLine } from './wrap.ts';

/** How a story is shown. */
export interface ShowOptions extends Screen {
  /** The whole body. */
  full: boolean;
}

const LABEL_WIDTH = 8;
const GAP = '  ';
const HANG = ' '.repeat(LABEL_WIDTH + GAP.length);
const LONGEST_VALUE = 400;

/** One story for a person: its parts as a table, the body's beginning under it, its problems last. */
export async function showStory(article: Article, options: ShowOptions): Promise<string> {
  const style = await makeStyle(options.colour);
  const rule = style.faint('─'.repeat(options.width));
  const prose = formatProse(article.body.paragraphs, options.full, options, style);
  const parts = layParts(listParts(article), options.width, style);
  const blocks = [
    `${formatTitle(article.source, options.width, style)}\n${rule}\n${parts}${rule}\n`,
    prose && `${prose}\n`,
    await formatMentions(article.mentions, style),
    await formatProblems(article.diagnostics, style),
  ];
  return blocks.filter(Boolean).join('\n');
}

/** Labels on the left, values beside them and under each other: a table's own measuring would take longer than all the rest. */
function layParts(parts: readonly Part[], width: number, style: Style): string {
  return parts.map((part) => formatPart(part, width - HANG.length, style)).join('');
}

function formatPart(part: Part, width: number, style: Style): string {
  const [first, ...others] = formatValue(part, width, style).split('\n');
  const lines = [`${style.label(part.label.padEnd(LABEL_WIDTH))}${GAP}${first}`, ...others.map((line) => HANG + line)];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function formatValue({ text, note }: Part, width: number, style: Style): string {
  if (text === null) return style.faint('–');
  const whole = text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE)} …`;
  const lines = whole
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .filter(Boolean);
  const value = lines.flatMap((line) => wrapLine(line, width)).join('\n');
  return note ? appendNote(value, oneLine(note), width, style) : value;
}

/** On the value's last line if there is room, else under it. */
function appendNote(value: string, note: string, width: number, style: Style): string {
  const last = value.slice(value.lastIndexOf('\n') + 1);
  const fits = widthOf(last) + widthOf(note) + 2 <= width;
  return fits ? `${value}  ${style.faint(note)}` : `${value}\n${style.faint(wrapLine(note, width).join('\n'))}`;
}

async function formatProblems(diagnostics: readonly Diagnostic[], style: Style): Promise<string> {
  if (diagnostics.length === 0) return '';
  const { layTable } = await import('./table.ts');
  const paint = { error: style.error, warning: style.warning, info: style.notice };
  const rows = diagnostics.map(({ severity, line, column, message, rule }) => [
    paint[severity](severity),
    style.faint(`${line}:${column}`),
    oneLine(message),
    style.faint(rule),
  ]);
  return `${style.strong(countOf(diagnostics.length, 'problem'))}\n${layTable(rows, { align: ['left', 'right', 'left', 'left'] })}`;
}
