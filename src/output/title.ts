import type { Source } from '../model/record.ts';
import { countOf } from './parts.ts';
import { namePath } from './screen.ts';
import type { Style } from './style.ts';
import { oneLine, visible } from './visible.ts';
import { cutStart, widthOf } from './width.ts';

/** The line above one story: its file on the left, what is known of the file on the right. */
export function formatTitle({ path, id, index, format, encoding, length }: Source, width: number, style: Style): string {
  const facts = [...(id === null ? [] : [`id ${oneLine(id.slice(0, 40))}`]), format, encoding, countOf(length, 'character')].join(' · ');
  const name = cutStart(`${visible(namePath(path))}${index > 0 ? ` #${index + 1}` : ''}`, Math.max(width - widthOf(facts) - 2, 20));
  const gap = ' '.repeat(Math.max(width - widthOf(name) - widthOf(facts), 2));
  return `${style.title(name)}${gap}${style.faint(facts)}`;
}
