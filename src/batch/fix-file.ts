import { readFileSync } from 'node:fs';
import { decode } from '../formats/decode.ts';
import { encode } from '../formats/encode.ts';
import { recogniseBinary } from '../formats/kind.ts';
import { type FixedText, fixText, type Judge } from './fix-text.ts';
import { chooseFormat, type InputOptions } from './stories.ts';
import { inputTrouble } from './trouble.ts';
import { beginFile } from './write-file.ts';

/** A file as it is and as it would be with its fixes made; or why it is left alone. */
export type FixedFile = { before: string; after: string; fixed: number; bytes: Uint8Array } | { refused: string };

/** Makes the fixes of a file's text, and writes nothing. Throws a `NewsparseError` for a file that cannot be read. */
export function fixFile(path: string, options: Pick<InputOptions, 'from'>, judge: Judge): FixedFile {
  const old = readBytes(path);
  if (recogniseBinary(old)) return { refused: 'it is packed, and only text files are rewritten' };
  const format = chooseFormat(path, old, options);
  if (format.name !== 'text') return { refused: `it is ${format.name}, and only text files are rewritten` };
  const { text: before, encoding } = decode(old);
  const made: FixedText = fixText(before, encoding, judge);
  if ('refused' in made) return made;
  if (made.text.trim() === '') return { refused: 'nothing would be left of it' };
  const bytes = made.fixed === 0 ? old : encode(made.text, encoding);
  // Bytes that would be read as another text are no fix.
  if (bytes === null || decode(bytes).text !== made.text)
    return { refused: `its encoding, ${encoding}, has not all the characters of its fixes` };
  return { before, after: made.text, fixed: made.fixed, bytes };
}

/** Replaces a file whole, with its mode and through links. */
export function replaceFile(path: string, bytes: Uint8Array | string): void {
  const file = beginFile(path);
  try {
    file.write(bytes);
    file.keep();
  } catch (error) {
    file.abandon();
    throw error;
  }
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw inputTrouble(path, error);
  }
}
