import { visible } from '../visible.ts';
import { cutEnd, cutStart, widthOf } from '../width.ts';
import type { Excerpt } from './judged.ts';

/** A line and the marks under what is meant; both for any screen, with control characters made visible. */
export interface Frame {
  line: string;
  marks: string;
}

/** `PARIS, Monday, Nov. 17` over `       ^^^^^^`, both in so many columns; what is meant stays on the screen. */
export function frameOf({ text, start, end, cutBefore, cutAfter }: Excerpt, width: number): Frame {
  const meant = visible(text.slice(start, end));
  const before = (cutBefore ? '…' : '') + visible(text.slice(0, start));
  const after = visible(text.slice(end)) + (cutAfter ? '…' : '');
  const room = Math.max(width, 20);
  const marked = cutTo(meant, room - 1);
  const lead = cutLead(before, widthOf(marked), widthOf(after), room);
  const tail = cutTo(after, room - widthOf(lead) - widthOf(marked));
  return { line: (lead + marked + tail).trimEnd(), marks: ' '.repeat(widthOf(lead)) + '^'.repeat(Math.max(widthOf(marked), 1)) };
}

/** What stands before gives way as far as what is meant, and a third of the line after it, need the room. */
function cutLead(before: string, marked: number, after: number, room: number): string {
  const left = Math.max(0, room - marked - Math.min(after, Math.floor(room / 3)) - 1);
  if (widthOf(before) <= left) return before;
  return left < 1 ? '' : cutStart(before, left);
}

function cutTo(text: string, columns: number): string {
  if (columns < 1) return '';
  return cutEnd(text, columns);
}
