import type { Node } from '../text/span.ts';
import { countOf } from './parts.ts';
import type { Screen } from './screen.ts';
import type { Style } from './style.ts';
import { oneLine } from './visible.ts';
import { wrapLine } from './wrap.ts';

/** The beginning: so many paragraphs, and no more characters than that. */
const FIRST_PARAGRAPHS = 3;
const FIRST_CHARACTERS = 1500;

/** The body's first paragraphs, wrapped, and how much is left; or all of it. */
export function formatProse(paragraphs: readonly Node[], full: boolean, screen: Screen, style: Style): string {
  const shown = full ? paragraphs.map(({ text }) => text) : takeFirst(paragraphs);
  const wrapped = shown.map((text) => wrapLine(oneLine(text), screen.width).join('\n'));
  const left = paragraphs.length - shown.length;
  const cut = shown.length > 0 && shown.at(-1) !== paragraphs[shown.length - 1]?.text;
  const rest = left > 0 ? `${countOf(left, 'more paragraph')}` : cut ? 'the paragraph goes on' : '';
  return [...wrapped, ...(rest ? [style.faint(`… ${rest} (--full shows all)`)] : [])].join('\n\n');
}

function takeFirst(paragraphs: readonly Node[]): string[] {
  const shown: string[] = [];
  let room = FIRST_CHARACTERS;
  for (const { text } of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    if (room <= 0) break;
    shown.push(text.length <= room ? text : `${cutAtSpace(text, room)} …`);
    room -= text.length;
  }
  return shown;
}

function cutAtSpace(text: string, most: number): string {
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return space > most / 2 ? cut.slice(0, space) : cut;
}
