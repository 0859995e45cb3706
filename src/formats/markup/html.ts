import { Parser } from 'htmlparser2';
import type { Element } from './element.ts';
import { renderText, type Unwanted } from './render.ts';
import { BoundError, DEEPEST } from './xml-tree.ts';

/** What is nested deeper by so many elements is no page: it is read up to there, since the parser's time grows with the square of the depth. */
const HOSTILE = 2000;

/** Reads HTML as loosely as browsers do: tags that are never closed, attributes without quotes, all its named characters. */
export function parseHtml(html: string): Element {
  const root: Element = { name: '#fragment', attributes: {}, children: [] };
  const open: Element[] = [root];
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= DEEPEST) {
          tooDeep += 1;
          if (tooDeep > HOSTILE) throw new BoundError();
          return;
        }
        const element: Element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { decodeEntities: true, recognizeCDATA: true },
  );
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof BoundError)) throw error;
  }
  return root;
}

/** The text that the eye sees of a piece of HTML: `<p>One.</p><p>Two.</p>` is two paragraphs. */
export function htmlToText(html: string, unwanted?: Unwanted): string {
  return renderText(parseHtml(html), unwanted);
}
