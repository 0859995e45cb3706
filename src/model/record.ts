/**
 * The record: what newsparse knows of one story. These types are the one source of `newsparse schema`, too.
 * Text is verbatim, values are normalised: whatever has `text` has a `span`, and quotes the story exactly.
 */
import type { Node, Span } from '../text/span.ts';

/** Version of the record's shape; raised only when a field is renamed or changes its meaning. */
export type SchemaVersion = 1;

/** One story, cut into its parts: `SEOUL, Nov 17 — A delegation has left. — AFP`. A missing part is null. */
export interface Article {
  schemaVersion: SchemaVersion;
  /** Hard-wrapped paragraphs were joined (`--reflow`): the body's texts then differ from the slices at their spans. */
  reflowed?: true;
  source: Source;
  /** BCP 47, when the envelope says it or the recognised words settle it: "en", "zh-Hant". */
  language: string | null;
  /** When the story was published. */
  date: PublicationDate | null;
  /** The line or lines of the headline above the story. */
  headline: Node | null;
  /** The wire's keyword line: `BC-BAHIA-COCOA-REVIEW`. */
  slugline: Node | null;
  byline: Byline | null;
  dateline: Dateline | null;
  body: Body;
  /** Whom the story is credited to, from all the evidence. */
  credit: Credit | null;
  /** Corrections, embargoes, notes to editors, sign-offs: said about the story, not part of it. */
  notices: Notice[];
  /** Site furniture and other text that belongs to no part. */
  unparsed: Node[];
  diagnostics: Diagnostic[];
  /** The days that the body speaks of, in its order; only there when they are asked for. */
  mentions?: Mention[];
  /** IPTC's urgency, 1 (flash) to 8 (least), as the envelope has it: `<urgency ed-urg="3"/>`. */
  urgency?: number;
  /** The wire's category as sent: "a", "ECO". */
  category?: string;
  /** Keywords of the envelope, as sent and in its order. */
  keywords?: string[];
  /** Whether the story may be used: `<pubStatus qcode="stat:usable"/>`. */
  status?: 'usable' | 'withheld' | 'canceled';
  /** Until when the story must not be published, ISO 8601: `<embargoed>2024-03-12T14:00:00+01:00</embargoed>`. */
  embargo?: string;
  /** How the story was sent. */
  transmission?: Transmission;
  /** The copyright notice of the envelope, as sent. */
  copyright?: string;
}

/** What a wire's header says of the sending: `eca0417 3 i 182`, `1ST LEAD`. */
export interface Transmission {
  /** The service or selector: "eca", "asian". */
  service?: string;
  /** The story's number in it: "0417". */
  sequence?: string;
  /** The wire's own priority: "3", "f", "Routine". */
  priority?: string;
  /** Words as announced. */
  wordCount?: number;
  /** Which version or part this is: "1st Ld-Writethru", "2ND LEAD 3RD NET". */
  take?: string;
}

/** Where a story came from. */
export interface Source {
  /** Path as given; "-" for standard input. */
  path: string;
  /** The story's own id, where the input has one. */
  id: string | null;
  /** 0-based number of the story in its file. */
  index: number;
  /** "text", "ndjson", … */
  format: string;
  /** "utf-8", "utf-16le", "utf-16be", "windows-1252". */
  encoding: string;
  /** Length of the story's text in UTF-16 units. */
  length: number;
  /** Fields of the story's row that were asked for (`--keep`), as they are. */
  fields?: Record<string, unknown>;
}

/** A date as printed and as ISO 8601 at its own precision: `Nov 17`, "2023-11-17". */
export interface DateValue extends Node {
  /** 2023-11-17, 2023-11, 2023, 2023-11-17T08:15Z; --11-17 where no year is printed and none can be known. */
  value: string;
  precision: 'year' | 'month' | 'day' | 'minute';
  /** What was not written and was completed, from the story's publication date. */
  implied: ('year' | 'month')[];
}

/** When the story was published, and which of its parts says so. */
export interface PublicationDate extends DateValue {
  from: 'header' | 'dateline' | 'metadata';
}

/** Who wrote it: `By Jane Doe and John Roe, Associated Press`, names "Jane Doe", "John Roe". */
export interface Byline extends Node {
  names: string[];
}

/** The formula that opens a story, from its first character to its separator, both included: `SPRINGFIELD, Ill. (AP) _`. */
export interface Dateline extends Node {
  /** In the order printed. */
  places: Place[];
  date: DateValue | null;
  agencies: Agency[];
  /** — – - -- : . _ / and their kin; null where the line's end or a bracket closes the dateline. */
  separator: Node | null;
}

/** A place as printed, with its state or country: `PERTH, Australia`. */
export interface Place extends Node {
  /** The usual English name: "Perth". */
  name: string | null;
  /** ISO 3166-2: US-MO. */
  region: NamedCode | null;
  /** ISO 3166-1 alpha-2: AU. */
  country: NamedCode | null;
  /** Degrees, WGS 84. */
  latitude: number | null;
  /** Degrees, WGS 84. */
  longitude: number | null;
  /** IANA time zone: "Australia/Perth". */
  timeZone: string | null;
  geonameId: number | null;
  /** How it was found; null: not in the gazetteer. */
  match: 'exact' | 'alternate' | 'historic' | 'corrected' | null;
}

export interface NamedCode {
  code: string;
  name: string;
}

/** An agency as printed (`Itar-Tass`) and its id in `newsparse agencies` ("tass"). */
export interface Agency extends Node {
  id: string;
  name: string;
}

/** The story's own text, without header, dateline, credit and notices. */
export interface Body extends Node {
  paragraphs: Node[];
  /** Words of the paragraphs, as separated by white space. */
  wordCount: number;
}

/** Whom the story is credited to: `— AFP`. With the credit in the dateline, the text is the dateline's agency part. */
export interface Credit extends Node {
  agencies: Agency[];
  position: 'dateline' | 'leading' | 'trailing' | 'byline' | 'copyright' | 'metadata';
}

/** A line about the story: `(Reporting by Jane Doe; Editing by John Roe)`, kind "sign-off". */
export interface Notice extends Node {
  kind: string;
}

/** A day, or a span of days, that the body speaks of: `Friday`, "2023-11-17". */
export interface Mention extends Node {
  /** ISO 8601: a day 2023-11-17, a month 2023-09, a year 1987, an interval 2023-11-13/2023-11-19; --11-17 where no year can be known. */
  value: string;
  precision: 'day' | 'week' | 'month' | 'year' | 'interval';
  /** Why it is that day: "the nearest past, by “said”". */
  reason: string;
}

/** A problem in a story: never an exception. */
export interface Diagnostic {
  /** Subject first, kebab-case: "dateline-ambiguous-place". */
  rule: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  span: Span;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
}
