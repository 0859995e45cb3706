import type { Gazetteer } from '../knowledge/gazetteer.ts';

/** What a caller may tell the parser about a story beforehand. */
export interface ParseOptions {
  /** Path, id, index, format and encoding as the record's `source` will say them; all optional. */
  path?: string;
  id?: string | null;
  index?: number;
  format?: string;
  encoding?: string;
  /** ISO 8601 date of publication that the envelope gives; the text's own header wins. */
  date?: string | null;
  /** BCP 47 language that the envelope gives: "es". */
  language?: string | null;
  /** Whether the record is to hold the days that the body speaks of. */
  mentions?: boolean;
  /** For callers that drop the body: it keeps its span and text, while its paragraphs are not cut and its words not counted. */
  withoutBody?: boolean;
  /**
   * Where places are looked up (`openGazetteer`); without it a record names states and
   * countries only. A function is called when the first place has to be looked up.
   */
  gazetteer?: Gazetteer | (() => Gazetteer | null) | null;
}
