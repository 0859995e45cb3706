import { once } from '../text/once.ts';
import { lineSet } from './line-index.ts';
import { LABELS, NEVER_FIRST } from './tables/labels.ts';

const labels = lineSet(LABELS);
const neverFirst = once(() => new Set(NEVER_FIRST().split('\n')));

/** Whether a name is a heading's word: `UPDATE`, `VIDEO`, `President`. */
export function isLabel(name: string): boolean {
  return labels(name.toLowerCase());
}

/** Whether a word never begins a place's name: `By`, `Photo`, `When`. */
export function isNeverFirst(word: string): boolean {
  return neverFirst().has(word.toLowerCase());
}
