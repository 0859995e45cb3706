import type { Article, Credit } from '../model/record.ts';
import { ENOUGH } from '../parse/dateline-inside.ts';
import type { Reading } from '../parse/dateline-search.ts';
import type { ParseOptions } from '../parse/options.ts';
import type { Evidence } from '../parse/weights.ts';
import { nodeAt, type TextNode } from '../text/span.ts';
import { readArticle } from './parse-article.ts';
import type { PlaceCandidate } from './place-ranking.ts';

/** A reading of some words as a dateline, with what speaks for and against it: `PARIS, Aug. 3 (AP) --`. */
export interface WeighedDateline extends TextNode {
  /** Sum of the evidence's weights, rounded to hundredths. */
  score: number;
  evidence: Evidence[];
}

/** Why a record is as it is. */
export interface Explanation {
  article: Article;
  dateline: {
    taken: WeighedDateline | null;
    /** The best of the readings that were not taken; for a story without a dateline, the one that came nearest. */
    runnerUp: WeighedDateline | null;
    /** The score from which on a reading at a line's start is taken. */
    needed: number;
  };
  /** For each of the dateline's places the ones weighed, the best first, with their reasons. */
  places: readonly (readonly PlaceCandidate[])[];
  credit: {
    taken: Credit | null;
    /** Other credits that the story prints, the likeliest first. */
    others: Credit[];
  };
}

/** Reads a story and keeps the evidence: what was weighed, for and against, with the score and the runner-up. */
export function explainArticle(text: string, options: ParseOptions = {}): Explanation {
  const { article, parts, credits, candidates } = readArticle(text, options, true);
  const { taken, runnerUp } = parts.dateline;
  return {
    article,
    dateline: { taken: taken && weighed(text, taken), runnerUp: runnerUp && weighed(text, runnerUp), needed: ENOUGH },
    places: candidates,
    credit: { taken: credits[0] ?? null, others: credits.slice(1) },
  };
}

function weighed(text: string, reading: Reading): WeighedDateline {
  return { ...nodeAt(text, reading.start, reading.end), score: hundredths(reading.score), evidence: reading.evidence };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
