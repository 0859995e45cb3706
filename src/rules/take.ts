import type { Article } from '../model/record.ts';
import { keywordOf } from './keyword.ts';

/** Which take of which story a story is. */
export interface Take {
  /** The keyword that all takes share; empty where none is printed. */
  keyword: string;
  number: number;
  /** Of how many, where it is said: `TAKE 2 OF 3`. */
  of: number | null;
}

const ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th) (?:add|take)\b|\btake[- ](\d{1,2})\b(?: of (\d{1,2})\b)?/i;
const WORDS = ['first', 'second', 'third', 'fourth', 'fifth'];
const SPELT = /\b(first|second|third|fourth|fifth) take\b/i;

/** `BC-Budget, Take 2`, `(2ND TAKE)`, `TAKE 2 OF 3`; null for a story that says nothing of takes. */
export function takeOf({ slugline, notices, transmission, headline }: Article): Take | null {
  const keyword = slugline === null ? (headline?.text ?? '') : keywordOf(slugline).text;
  const said = [slugline?.text, transmission?.take, ...notices.flatMap(({ kind, text }) => (kind === 'take' ? [text] : []))];
  for (const text of said) {
    const take = text === undefined ? null : readTake(text.slice(0, 120));
    if (take !== null) return { keyword: keyword.replace(/[\s,-]*\btake\b.*$/i, '').toUpperCase(), number: take.number, of: take.of };
  }
  return null;
}

function readTake(text: string): { number: number; of: number | null } | null {
  const spelt = SPELT.exec(text)?.[1];
  if (spelt !== undefined) return { number: WORDS.indexOf(spelt.toLowerCase()) + 1, of: null };
  const match = ORDINAL.exec(text);
  const number = Number(match?.[1] ?? match?.[2] ?? 0);
  if (number === 0) return null;
  return { number, of: match?.[3] === undefined ? null : Number(match[3]) };
}

/** Whether a story says that it is a part of one, or that more follows. */
export function isTake(article: Article): boolean {
  return article.notices.some(({ kind }) => kind === 'take') || takeOf(article) !== null;
}
