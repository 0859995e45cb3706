import type { Article, Credit } from '../model/record.ts';
import type { TextNode } from '../text/span.ts';

/** A reason for or against a reading: "a date" +2. */
export interface Reason {
  reason: string;
  /** The words it speaks of, if any. */
  text: string | null;
  weight: number;
}

/** Words that were weighed as a dateline: `PARIS, Aug. 3 (AP) --`. */
export interface Weighed extends TextNode {
  /** Sum of the weights. */
  score: number;
  evidence: readonly Reason[];
}

/** What the output needs of an explanation. */
export interface Explained {
  article: Article;
  dateline: { taken: Weighed | null; runnerUp: Weighed | null; needed: number };
  /** For each of the dateline's places the ones weighed, the best first. */
  places: readonly (readonly {
    place: { name: string; region: string | null; country: string };
    score: number;
    reasons: readonly string[];
  }[])[];
  credit: { taken: Credit | null; others: readonly Credit[] };
}
