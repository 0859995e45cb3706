/** What an envelope (a transmission format, a row of NDJSON) says of a story besides its text. All optional; strings as sent. */
export interface Metadata {
  /** ISO 8601, at the precision and with the zone that was sent. */
  date?: string;
  headline?: string;
  slugline?: string;
  /** The byline as sent: "By Jane Doe and John Roe, Associated Press". */
  bylineText?: string;
  /** Personal names only. */
  byline?: string[];
  /** The envelope's own dateline element, as sent. */
  dateline?: string;
  /** The dateline's place where the envelope has it in pieces. */
  place?: { name: string; region?: string; country?: string };
  /** Credit line or source as sent: "AFP", "dpa/tmn". */
  credit?: string;
  language?: string;
  urgency?: number;
  category?: string;
  keywords?: string[];
  status?: 'usable' | 'withheld' | 'canceled';
  /** ISO 8601. */
  embargo?: string;
  copyright?: string;
  /** Notes, sign-offs and summaries that stand outside the text, in their order. */
  notices?: MetadataNotice[];
  transmission?: { service?: string; sequence?: string; priority?: string; wordCount?: number; take?: string };
}

/** A note beside the text: kind "editors-note", "nonpublic", "sign-off", "embargo", "summary"; the kinds are those of a record's notices. */
export interface MetadataNotice {
  kind: string;
  text: string;
}

/** A problem met while opening an envelope; becomes a diagnostic of the story's record. */
export interface StoryProblem {
  rule: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
}

/** One story taken out of its file: decoded text, and what the envelope says of it. */
export interface Story {
  text: string;
  id: string | null;
  /** 0-based number of the story in its file. */
  index: number;
  /** Name of the format it came in: "text", "ndjson", "nitf", … */
  format: string;
  /** The encoding the bytes were in: "utf-8", "windows-1252", … */
  encoding: string;
  metadata: Metadata | null;
  /** Fields of the story's row that were asked for, as they are. */
  fields?: Record<string, unknown>;
  problems: StoryProblem[];
  /** Where it begins in its file, where it is a stretch of the file's own text: the first character is at 0, 1:1. */
  at?: { offset: number; line: number; column: number };
}
