import { breaksBetween, lineStart } from './lines.ts';

/** Where an offset is for a person: 1-based line, and 1-based column in UTF-16 units. Counts from the text's start: for messages only. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  return { line: breaksBetween(text, 0, offset) + 1, column: offset - lineStart(text, offset, 0) + 1 };
}
