import { readFileSync } from 'node:fs';
import { decode } from '../formats/decode.ts';
import { NewsparseError } from '../model/error.ts';
import { inputTrouble } from './trouble.ts';

/** The text of a small file (a configuration, a baseline); null where there is none of that name. Throws a `NewsparseError` that names it. */
export function readTextFile(path: string): string | null {
  try {
    return decode(readFileSync(path)).text.replace(/^\ufeff/u, '');
  } catch (error) {
    const trouble = inputTrouble(path, error);
    if (trouble.code === 'input-missing') return null;
    throw new NewsparseError('config', trouble.message, { cause: error });
  }
}
