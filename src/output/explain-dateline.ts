import { cutWords, headOf, INDENT, quoteAt } from './explain-section.ts';
import type { Explained, Reason, Weighed } from './explained.ts';
import type { Style } from './style.ts';
import { widthOf } from './width.ts';

/** Why the dateline is one, or why there is none: what was weighed, its reasons with their weights, the sum, and what was needed. */
export function explainDateline(text: string, { dateline }: Explained, width: number, style: Style): string {
  const { taken, runnerUp, needed } = dateline;
  if (!taken && !runnerUp) return headOf('Dateline', 'none: nothing in the story looks like one', width, style);
  const block = (title: string, verdict: string, reading: Weighed): string =>
    [headOf(title, verdict, width, style), quoteAt(text, reading.span, '', width, style), ...sumUp(reading, width, style)].join('\n');
  const blocks: string[] = [];
  if (taken) blocks.push(block('Dateline', `taken, ${compare(taken, needed)}`, taken));
  if (runnerUp && taken) blocks.push(block('Runner-up', `not taken, ${compare(runnerUp, needed)}`, runnerUp));
  if (runnerUp && !taken) blocks.push(block('Dateline', `none: the best candidate is refused, ${compare(runnerUp, needed)}`, runnerUp));
  return blocks.join('\n\n');
}

function compare({ score }: Weighed, needed: number): string {
  return `${score} where ${needed} is needed`;
}

function sumUp({ evidence, score }: Weighed, width: number, style: Style): string[] {
  const weights = [...evidence.map(({ weight }) => weight), score];
  const digits = weights.every((weight) => Number.isInteger(Math.round(weight * 1000) / 100)) ? 1 : 2;
  const figures = weights.map((weight) => signed(weight, digits));
  const column = Math.max(...figures.map((figure) => figure.length));
  const rows = evidence.map((reason, number) => formatReason(reason, (figures[number] ?? '').padStart(column), width, style));
  const sum = `${INDENT}${style.strong((figures.at(-1) ?? '').padStart(column))}  ${style.faint('sum')}`;
  return [...rows, `${INDENT}${style.faint('─'.repeat(column))}`, sum];
}

function formatReason({ reason, text, weight }: Reason, figure: string, width: number, style: Style): string {
  const start = `${INDENT}${figure}  ${reason}`;
  const words = text === null ? '' : `: ${cutWords(text, Math.max(width - widthOf(start) - 2, 8))}`;
  return `${INDENT}${weight < 0 ? style.warning(figure) : figure}  ${reason}${words}`;
}

function signed(weight: number, digits: number): string {
  return `${weight < 0 ? '' : '+'}${weight.toFixed(digits)}`;
}
