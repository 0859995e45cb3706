import { gazetteerOf } from '../../batch/gazetteer-file.ts';
import type { Press } from '../../batch/task.ts';
import { findFormat } from '../../formats/index.ts';
import type { Article } from '../../model/record.ts';
import type { Story } from '../../model/story.ts';
import { excerptOf } from '../../output/report/excerpt.ts';
import type { Excerpt, Judged, StoryReport } from '../../output/report/judged.ts';
import { ignoredIn } from '../../rules/ignore.ts';
import { type Finding, judgeStory, sketchStory } from '../../rules/judge.ts';
import type { JudgedStory, Sketch } from '../../rules/rule.ts';
import type { RuleSet } from '../../rules/settings.ts';
import { openRuleSets } from './rule-sets.ts';
import type { RunSettings } from './settings.ts';

/** How a run judges its stories: it goes to every thread. */
export interface JudgeOrder {
  kind: 'judge';
  home: string;
  /** ISO 8601 to the minute, UTC; null: rules of time say nothing. */
  now: string | null;
  settings: Pick<RunSettings, 'layers' | 'overrides' | 'ignore' | 'own'>;
}

/** A story, what was found in it, and what is kept of it to compare it with later ones. */
export interface JudgedEntry extends StoryReport {
  /** Line and column of its beginning. */
  at: { line: number; column: number };
  opening: Excerpt;
  sketches: (Sketch | null)[];
}

/** What a press has judged of the stories of one task. */
export interface JudgeTally {
  datelines: number;
  stories: number;
  /** The files they are of, in order. */
  paths: string[];
  /** Those that have findings, or are to be compared. */
  entries: JudgedEntry[];
}

/** Makes the press of an order: judges each story by itself. */
export async function makeJudgePress({ home, now, settings }: JudgeOrder): Promise<Press<Article>> {
  const sets = await openRuleSets(settings);
  const places = gazetteerOf(home);
  let tally = emptyTally();
  return {
    add: (article, story) => {
      const rules = sets.of(article.source.path);
      if (rules === null) return;
      tally.stories += 1;
      if (article.dateline) tally.datelines += 1;
      if (tally.paths.at(-1) !== article.source.path) tally.paths.push(article.source.path);
      const entry = judgeEntry(judgedStory(article, story, now, places), story, rules, sets.usual);
      if (entry) tally.entries.push(entry);
    },
    take: () => {
      const made = { text: new Uint8Array(), tally };
      tally = emptyTally();
      return made;
    },
  };
}

/** A story as rules see it. */
export function judgedStory(article: Article, { text }: Story, now: string | null, places: () => JudgedStory['gazetteer']): JudgedStory {
  return { text, article, now, gazetteer: places() };
}

function emptyTally(): JudgeTally {
  return { datelines: 0, stories: 0, paths: [], entries: [] };
}

/** Sketches are made by the usual rules, so that all stories of a run can be compared. */
function judgeEntry(judged: JudgedStory, story: Story, rules: RuleSet, usual: RuleSet): JudgedEntry | null {
  const ignored = ignoredIn(judged.text);
  const findings = judgeStory(judged, rules, ignored);
  const sketches = sketchStory(judged, usual, ignored);
  if (findings.length === 0 && !sketches.some((sketch) => sketch !== null)) return null;
  const { article, text } = judged;
  const { path, index } = article.source;
  const at = story.at ?? { line: 1, column: 1 };
  return {
    path,
    index,
    name: nameOf(path, story),
    lines: story.at ? 'file' : 'story',
    agency: article.credit?.agencies[0]?.id ?? article.dateline?.agencies[0]?.id ?? null,
    findings: findings.map((finding) => place(finding, text, at)),
    at: { line: at.line, column: at.column },
    opening: excerptOf(text, { start: 0, end: 0 }),
    sketches,
  };
}

function place({ fix, ...finding }: Finding, text: string, at: { line: number; column: number }): Judged {
  const column = finding.line === 1 ? finding.column + at.column - 1 : finding.column;
  return { ...finding, line: finding.line + at.line - 1, column, excerpt: excerptOf(text, finding.span), fixable: (fix?.length ?? 0) > 0 };
}

/** As a person counts, and `show` numbers them, the first story is 1. */
function nameOf(path: string, { index, format, at }: Story): string {
  if (at) return path;
  const reader = findFormat(format);
  return index > 0 || reader?.openRows || reader?.readChunks ? `${path}#${index + 1}` : path;
}
