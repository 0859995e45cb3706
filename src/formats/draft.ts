import type { Metadata, Story, StoryProblem } from '../model/story.ts';
import type { StoryEntry, StoryFailure, StorySkip } from './reader.ts';

/** Metadata as a reader collects it: what is not there may be undefined, null or empty. */
export type LooseMetadata = { [Field in keyof Metadata]?: Loose<Metadata[Field]> };

type Loose<Value> = (Value extends object ? { [Key in keyof Value]?: Value[Key] | undefined } : Value) | undefined | null;

/** A story before it has its number: `{ text, id, metadata, problems }`. */
export interface StoryDraft {
  text: string;
  id?: string | null | undefined;
  metadata: LooseMetadata;
  problems?: StoryProblem[];
}

/** What a reader found: a story, or why there is none. */
export type DraftEntry = StoryDraft | StoryFailure | StorySkip;

/** Makes stories of a file's drafts and counts them. */
export function numberStories(format: string): (draft: DraftEntry, encoding: string) => StoryEntry {
  let next = 0;
  return (draft, encoding) => ('text' in draft ? finishStory(draft, format, encoding, next++) : draft);
}

function finishStory(draft: StoryDraft, format: string, encoding: string, index: number): Story {
  const { text, id = null, metadata, problems = [] } = draft;
  return { text, id, index, format, encoding, metadata: tidyMetadata(metadata), problems: [...problems, ...judgeText(text)] };
}

/** Leaves out what is not there, so that a missing value is a missing key. */
export function tidyMetadata(loose: LooseMetadata): Metadata | null {
  const tidy = tidyObject(loose) as Metadata | undefined;
  return tidy ?? null;
}

function tidyObject(loose: object): object | undefined {
  const entries = Object.entries(loose).flatMap(([key, value]) => {
    const kept: unknown = isRecord(value) ? tidyObject(value) : value;
    return isEmpty(kept) ? [] : [[key, kept]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** UTF-8 that was read as windows-1252 and sent on: `caf\u00c3\u00a9`, `it\u00e2\u20ac\u2122s`. */
const MOJIBAKE =
  /\u00c3[\u00a0-\u00bf\u0192\u201a]|\u00e2\u20ac[\u2122\u0153\u201c\u201d\u0153\u009d\u00a6]|\u00c2[\u00a3\u00ab\u00bb\u00a9]/u;

function judgeText(text: string): StoryProblem[] {
  const problems: StoryProblem[] = [];
  const garbled = MOJIBAKE.exec(text);
  if (garbled) {
    const message = `characters were decoded wrongly before they were sent: ${JSON.stringify(around(text, garbled.index))}`;
    problems.push({ rule: 'encoding-mojibake', severity: 'warning', message });
  }
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) {
    const message = `a character was lost before it was sent: ${JSON.stringify(around(text, lost))}`;
    problems.push({ rule: 'encoding-lost-character', severity: 'warning', message });
  }
  return problems;
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 10), at + 12).replace(/\s+/gu, ' ');
}

/** A failure in the reader's words. */
export function failed(message: string, line: number | null = null): StoryFailure {
  return { failure: { code: 'input-malformed', message, line } };
}

/** Something that is no story: `skipped('a picture', 'urn:newsml:…')`. */
export function skipped(what: string, id?: string | null): StorySkip {
  return { skipped: { reason: id ? `${what}: ${id}` : what } };
}
