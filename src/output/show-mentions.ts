import type { Mention } from '../model/record.ts';
import { countOf } from './parts.ts';
import type { Style } from './style.ts';
import { oneLine } from './visible.ts';
import { cutEnd } from './width.ts';

const WIDEST_TEXT = 28;

/** The days that a body speaks of, a row each: what is said, the day it is, and why. "" where none were asked for. */
export async function formatMentions(mentions: readonly Mention[] | undefined, style: Style): Promise<string> {
  if (mentions === undefined) return '';
  if (mentions.length === 0) return `${style.strong('No days mentioned')}\n`;
  const { layTable } = await import('./table.ts');
  const rows = mentions.map(({ text, value, reason }) => [cutEnd(oneLine(text), WIDEST_TEXT), value, style.faint(oneLine(reason))]);
  return `${style.strong(countOf(mentions.length, 'day'))} mentioned\n${layTable(rows, { align: ['left', 'left', 'left'] })}`;
}
