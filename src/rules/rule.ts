import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { Article, Diagnostic } from '../model/record.ts';
import type { Span } from '../text/span.ts';

export type Severity = Diagnostic['severity'];
/** What a desk sets a rule to. */
export type Level = Severity | 'off';

/** A story as it is judged. */
export interface JudgedStory {
  /** The story's whole text, as decoded: what the record's spans point into. */
  text: string;
  article: Article;
  /** When it is judged, ISO 8601 to the minute, UTC: "2026-03-01T12:00Z". Null where the run has no clock: rules of time then say nothing. */
  now: string | null;
  /** Null where no places can be looked up: rules of geography then say nothing. */
  gazetteer: Gazetteer | null;
}

/** A safe change: the text at the span becomes this text. */
export interface Edit {
  span: Span;
  text: string;
}

/** What a rule has to say: `Unexpected weekday "Monday" for Nov. 17, 2023, expected "Friday"`. */
export interface Remark {
  message: string;
  span: Span;
  /** Changes that make it right without an editor's judgement; they do not overlap. */
  fix?: readonly Edit[];
}

export type OptionValue = number | boolean | string | readonly string[];

/** An option of a rule: its default says its type. */
export interface OptionDeclaration {
  summary: string;
  default: OptionValue;
  /** The only values there are (of a text, or of a list's entries). */
  choices?: readonly string[];
  /** Bounds of a number, both included. */
  least?: number;
  most?: number;
}

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

type Widened<T> = T extends number ? number : T extends boolean ? boolean : T extends string ? string : readonly string[];

/** The settled options of a rule that declares these. */
export type OptionsOf<D extends OptionDeclarations> = { readonly [K in keyof D]: Widened<D[K]['default']> };

/** A story the rule has nothing against. */
export interface Example {
  text: string;
  /** Options that differ from the defaults. */
  options?: Readonly<Record<string, OptionValue>>;
  /** As `JudgedStory.now`. */
  now?: string;
  /** What the envelope says, laid over the record: `{ headline: { text: 'Rates rise', span: null } }`. */
  record?: Partial<Article>;
}

/** A story the rule objects to: what it objects to is marked in the text, `[[MONDAY]], Nov. 17`. Nothing marked: the finding's span is empty, at 0. */
export interface InvalidExample extends Example {
  message: string;
  /** The text when its fix is made. */
  fixed?: string;
}

/** What every rule says of itself; lists, docs and settings are made of it. */
interface About {
  /** Subject first, kebab-case: "dateline-month-form". */
  id: string;
  /** Its level where no profile or setting says another. */
  severity: Level;
  /** One line, no full stop: "Months in a dateline are abbreviated as the house does". */
  summary: string;
  /** Where the convention is written down: "AP Stylebook, “months”". */
  source: string;
  options: OptionDeclarations;
}

/** Judges each story by itself. */
export interface Rule extends About {
  valid: readonly Example[];
  invalid: readonly InvalidExample[];
  check(story: JudgedStory, options: Readonly<Record<string, OptionValue>>): Iterable<Remark>;
}

/** What of a story is kept to compare it with later ones: plain values, as they go between threads. */
export type Sketch = string | number | readonly (string | number)[] | Uint32Array | { readonly [name: string]: Sketch | null };

/** An example of several stories, in the order they are met; what the rule says is of the last. */
export interface RunExample {
  texts: readonly string[];
  options?: Readonly<Record<string, OptionValue>>;
  /** Missing: nothing is said. `$0` stands for the name of the first story. */
  message?: string;
}

/** Judges stories against those before them in the same run. */
export interface RunRule extends About {
  examples: readonly RunExample[];
  /** What to keep of a story; null: nothing to compare. Called in any order, in any thread. */
  sketch(story: JudgedStory, options: Readonly<Record<string, OptionValue>>): Sketch | null;
  /** Begins a run. The answer is given each story's sketch in input order, `name` is what a person finds it by ("incoming/a.txt", "rows.ndjson#3"). */
  open(options: Readonly<Record<string, OptionValue>>): (name: string, sketch: Sketch) => Iterable<Remark>;
}

/** Declares a rule; its options' defaults type what `check` is given. */
export function defineRule<const D extends OptionDeclarations>(
  rule: Omit<Rule, 'options' | 'check'> & { options: D; check(story: JudgedStory, options: OptionsOf<D>): Iterable<Remark> },
): Rule {
  return rule as unknown as Rule;
}
