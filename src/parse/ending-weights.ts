import { classOf, SPACE } from '../text/chars.ts';
import type { Ending } from './dateline-ending.ts';
import type { Scan } from './scan.ts';
import { type Add, W } from './weights.ts';

export function weighEnding(scan: Scan, ending: Ending, text: string, add: Add): void {
  if (ending.kind === 'dash') weighDash(ending, text, add);
  else if (ending.kind === 'word') weighNoMark(scan, ending, text, add);
  else if (ending.kind === 'break' && scan.last === 'reporter' && scan.agencies.length > 0) add('it ends with the reporter', W.longDash);
  else if (ending.kind === 'break' && scan.places.length > 0 && scan.last === 'date' && text.charCodeAt(ending.end - 1) === 46)
    add('a full stop ends it', W.stop);
  else if (ending.kind === 'break') add('it stands alone on its line', scan.places.length > 0 ? W.lineEnd : W.nextWord);
  else add(ENDINGS[ending.kind][0], ENDINGS[ending.kind][1]);
}

const ENDINGS = {
  colon: ['a colon ends it', W.colon],
  stop: ['a full stop ends it', W.stop],
  equals: ['an equals sign ends it', W.equals],
  dispatch: ["the dispatch's sign ends it", W.dispatch],
  bar: ['a bar ends it', W.bar],
  bracket: ['no mark after the bracket', W.noMark],
} as const;

/** `PARIS Maison Verlhac staged …`: a famous place in capitals may stand without any mark; a date glued to the next word may not. */
function weighNoMark(scan: Scan, ending: Ending, text: string, add: Add): void {
  if ((classOf(text.charCodeAt(ending.end)) & SPACE) === 0) {
    add('the text runs on', W.glued);
    return;
  }
  if (scan.slashed) {
    add('the place stands behind the agency', W.slashed);
    return;
  }
  const word = /^\s*\p{Lu}\p{Ll}+/u.test(text.slice(ending.end, ending.end + 40));
  const bare = scan.last === 'place' && scan.places.length === 1 && scan.places[0]?.capitals === true;
  add('no mark before the first word', bare && word ? W.capitalsThenSmall : W.nextWord);
}

function weighDash(ending: Ending, text: string, add: Add): void {
  const mark = ending.separator === null ? '' : text.slice(ending.separator.start, ending.separator.end);
  const start = ending.separator?.start ?? 0;
  const tight = mark === '-' && (classOf(text.charCodeAt(start - 1)) & 1) === 0;
  if (tight && (classOf(text.charCodeAt(ending.end)) & 1) === 0) add('a hyphen ends it', W.tightDash);
  else if (mark === '-' || mark === '_') add('a dash ends it', W.dash);
  else add('a long dash ends it', W.longDash, mark);
}
