/** A stretch of a story's decoded text: UTF-16 offsets, 0-based, half-open. `"SEOUL, Nov 17 —"` at the start of a text is `{start: 0, end: 15}`. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a record that quotes the story: `text` is exactly the story's `slice(span.start, span.end)`. */
export interface Node {
  text: string;
  /** Null only for a value that came from an envelope's metadata and not from the story's text. */
  span: Span | null;
}

/** A node that quotes the text it is cut from. */
export interface TextNode {
  text: string;
  span: Span;
}

/** Cuts the node at a span out of a text. */
export function nodeAt(text: string, start: number, end: number): TextNode {
  return { text: text.slice(start, end), span: { start, end } };
}
