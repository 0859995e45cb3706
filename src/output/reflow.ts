import type { Article } from '../model/record.ts';

/** A line's end with the spaces around it; between Chinese or Japanese characters there is no space. */
const BREAK = /[ \t]*(?:\r\n|\r|\n)[ \t]*/g;
const UNSPACED = /[\u2e80-\u30ff\u31c0-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** The record with hard-wrapped paragraphs joined to a line each, an empty line between them in the body's text; its spans stay as they are. */
export function reflow(article: Article): Article {
  const paragraphs = article.body.paragraphs.map((paragraph) => ({ ...paragraph, text: joinLines(paragraph.text) }));
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  const { schemaVersion, ...rest } = article;
  return { schemaVersion, reflowed: true, ...rest, body: { ...article.body, text, paragraphs } };
}

function joinLines(text: string): string {
  return text.replace(BREAK, (run, at: number) => {
    const between = UNSPACED.test(text[at - 1] ?? '') && UNSPACED.test(text[at + run.length] ?? '');
    return between ? '' : ' ';
  });
}
