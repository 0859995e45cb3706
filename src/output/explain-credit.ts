import type { Credit } from '../model/record.ts';
import { cutWords, headOf, INDENT, quoteAt } from './explain-section.ts';
import type { Explained } from './explained.ts';
import type { Style } from './style.ts';
import { wrapLine } from './wrap.ts';

/** What a credit's position is called. */
const POSITIONS: Record<Credit['position'], string> = {
  dateline: 'in the dateline',
  leading: 'before the story',
  trailing: 'after the story',
  byline: 'in the byline',
  copyright: 'in the copyright line',
  metadata: 'in the envelope',
};

/** Whom the story is credited to, where it says so, and the other credits that it prints. */
export function explainCredit(text: string, { credit }: Explained, width: number, style: Style): string {
  const { taken, others } = credit;
  if (!taken) return headOf('Credit', 'none: the story names no agency as its source', width, style);
  const lines = [headOf('Credit', 'taken', width, style), quoteCredit(text, taken, width, style)];
  if (others.length > 0) lines.push('', headOf('Also', 'not taken', width, style));
  return [...lines, ...others.map((other) => quoteCredit(text, other, width, style))].join('\n');
}

function quoteCredit(text: string, { span, text: words, agencies, position }: Credit, width: number, style: Style): string {
  const where = POSITIONS[position];
  const quote = span ? quoteAt(text, span, where, width, style) : `${INDENT}${cutWords(words, width / 2)}  ${style.faint(where)}`;
  const names = agencies.map(({ name, id }) => `${name} (${id})`).join(', ') || 'no agency that is known';
  return [quote, ...wrapLine(names, width - INDENT.length).map((line) => INDENT + line)].join('\n');
}
