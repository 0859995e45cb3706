import { type Element, rawText } from './element.ts';
import { indentOf, linesOf, setParagraphs } from './lines.ts';

/** Marks while a text is put together; neither can stand in XML, and HTML's are dropped. */
const PARAGRAPH = '\u0002';
const LINE = '\u0003';
const AS_IT_STANDS = '\u0004';

const UNSEEN = new Set(
  'script style head template noscript title meta link svg iframe object form button select nav media media-caption figure figcaption nitf-col'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  'p div section article main aside blockquote bq ul ol dl table h1 h2 h3 h4 h5 h6 hl1 hl2 block pre hr header footer address body body.content body.end nitf html center note fn body_main tagline'.split(
    ' ',
  ),
);
const LINES = new Set('li dt dd tr caption thead tbody tfoot'.split(' '));

/** Which elements are left out besides those that no one sees. */
export type Unwanted = (element: Element) => boolean;

/**
 * The text that the eye sees of a marked-up story: paragraphs with a blank line between them, a line for `<br>`, list item and table row,
 * cells parted by tabs. Line breaks inside a paragraph are kept where the copy is set by hand (Reuters puts a whole story into one `<p>`).
 */
export function renderText(element: Element, unwanted: Unwanted = () => false): string {
  const pieces: string[] = [];
  collect(element, unwanted, pieces);
  return pieces
    .join('')
    .split(PARAGRAPH)
    .map(setParagraph)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function collect(element: Element, unwanted: Unwanted, pieces: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') pieces.push(child.replace(/[\u0002-\u0004]/gu, ''));
    else if (!UNSEEN.has(child.name) && !unwanted(child)) collectElement(child, unwanted, pieces);
  }
}

function collectElement(element: Element, unwanted: Unwanted, pieces: string[]): void {
  const { name } = element;
  if (name === 'br') pieces.push(LINE);
  else if (name === 'tr') pieces.push(LINE, rowOf(element, unwanted), LINE);
  else if (name === 'pre') pieces.push(PARAGRAPH, AS_IT_STANDS, rawText(element), PARAGRAPH);
  else {
    const mark = PARAGRAPHS.has(name) ? PARAGRAPH : LINES.has(name) ? LINE : '';
    pieces.push(mark);
    collect(element, unwanted, pieces);
    pieces.push(mark);
  }
}

function rowOf(row: Element, unwanted: Unwanted): string {
  const cells = row.children.filter((child): child is Element => typeof child !== 'string');
  return cells.map((cell) => renderText(cell, unwanted).replace(/\s+/gu, ' ')).join('\t');
}

function setParagraph(paragraph: string): string {
  if (paragraph.startsWith(AS_IT_STANDS)) return trimLines(linesOf(paragraph.slice(1)));
  return paragraph
    .split(LINE)
    .map(setLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** Without the blank lines around it, each line's end trimmed. */
function trimLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/gu, '');
}

/** Line breaks are white space in markup; where blank or differently indented lines show that copy was set by hand, they are kept. */
function setLine(text: string): string {
  if (!/[\n\r]/u.test(text)) return text.trim();
  const lines = linesOf(text);
  while (lines[0]?.trim() === '') lines.shift();
  while (lines.at(-1)?.trim() === '') lines.pop();
  return isSetByHand(lines)
    ? setParagraphs(lines)
    : lines
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' ');
}

function isSetByHand(lines: readonly string[]): boolean {
  const below = lines.slice(1);
  if (below.some((line) => line.trim() === '')) return true;
  const indents = below.map(indentOf);
  return (
    indents.some((indent) => indent < 2) && (indents.some((indent) => indent >= 2) || (indentOf(lines[0] ?? '') >= 3 && below.length > 1))
  );
}
