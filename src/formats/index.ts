import { ndjsonFormat } from './ndjson.ts';
import type { FormatReader } from './reader.ts';
import { textFormat } from './text.ts';

/** Every format that can be read, in the order of detection; text takes whatever is left. */
export const formats: readonly FormatReader[] = [ndjsonFormat, textFormat];

/** The format with a name, or undefined. */
export function findFormat(name: string): FormatReader | undefined {
  return formats.find((format) => format.name === name);
}

/** The format of a file by its beginning (decoded; up to 64 KB). */
export function detectFormat(head: string): FormatReader {
  return formats.find((format) => format.detect(head)) ?? textFormat;
}
