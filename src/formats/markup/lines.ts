const TAB = 8;
const INDENT = 3;

/** Columns of white space before a line's first character; a tab counts as eight. */
export function indentOf(line: string): number {
  let columns = 0;
  for (const char of line) {
    if (char === '\t') columns += TAB;
    else if (char === ' ' || char === '\u00a0') columns += 1;
    else break;
  }
  return columns;
}

/**
 * Sets copy of hard-wrapped lines in paragraphs with a blank line between them. A paragraph begins after a blank line, and where a line is
 * indented by three columns or more: `     SAPPORO, Japan, Feb. 11 Kyodo - Eight thousand snow lanterns`.
 */
export function setParagraphs(lines: readonly string[]): string {
  const margin = marginOf(lines);
  const paragraphs: string[][] = [];
  let open = false;
  for (const line of lines) {
    const text = line.trim();
    if (text === '') open = false;
    else if (open && indentOf(line) - margin < INDENT) paragraphs.at(-1)?.push(text);
    else {
      paragraphs.push([text]);
      open = true;
    }
  }
  return paragraphs.map((paragraph) => paragraph.join('\n')).join('\n\n');
}

/** Copy that is indented as a whole, and has blank lines between its paragraphs, is measured from there. */
function marginOf(lines: readonly string[]): number {
  const written = lines.filter((line) => line.trim() !== '');
  const least = Math.min(...written.slice(0, 2000).map(indentOf));
  return Number.isFinite(least) && lines.length > written.length + 1 ? least : 0;
}

/** Lines of a text, whatever ends them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/u);
}
