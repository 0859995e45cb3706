import type { Diagnostic } from '../model/record.ts';
import { positionsIn } from '../text/positions.ts';
import { type Ignored, ignoredIn, NONE_IGNORED } from './ignore.ts';
import { storyRules } from './index.ts';
import type { Edit, JudgedStory, Remark, Sketch } from './rule.ts';
import type { RuleSet } from './settings.ts';

/** What is wrong with a story, and what would make it right. */
export interface Finding extends Diagnostic {
  fix?: readonly Edit[];
}

/** Judges a story by itself: findings in reading order. What the record's own diagnostics say is there too, unless a rule of that id is off. */
export function judgeStory(story: JudgedStory, rules: RuleSet, ignored: Ignored = ignoredIn(story.text)): Finding[] {
  const at = positionsIn(story.text);
  const findings: Finding[] = [];
  for (const { rule, severity, options } of rules.story) {
    if (ignored !== NONE_IGNORED && ignored.has(rule.id)) continue;
    const said = rule.check(story, options);
    // Most rules say nothing: an empty list is not asked, and asking an iterator by hand costs less than a loop over it.
    if (Array.isArray(said) && said.length === 0) continue;
    const remarks = said[Symbol.iterator]();
    for (let next = remarks.next(); !next.done; next = remarks.next()) findings.push(findingOf(rule.id, severity, next.value, at));
  }
  for (const diagnostic of story.article.diagnostics) {
    if (!ruleIds.has(diagnostic.rule) && !ignored.has(diagnostic.rule)) findings.push(diagnostic);
  }
  return findings.length > 1 ? findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end) : findings;
}

const ruleIds: ReadonlySet<string> = new Set(storyRules.map(({ id }) => id));

/** What is to be kept of a story for the rules that compare stories: one entry for each of `rules.run`. */
export function sketchStory(story: JudgedStory, rules: RuleSet, ignored: Ignored = ignoredIn(story.text)): (Sketch | null)[] {
  return rules.run.map(({ rule, options }) => (ignored.has(rule.id) ? null : rule.sketch(story, options)));
}

/** Begins a run over many stories. The answer is given each story's name and sketches, in input order. */
export function openRun(
  rules: RuleSet,
): (name: string, sketches: readonly (Sketch | null)[], positions: (offset: number) => { line: number; column: number }) => Finding[] {
  const open = rules.run.map(({ rule, severity, options }) => ({ id: rule.id, severity, meet: rule.open(options) }));
  return (name, sketches, positions) =>
    open.flatMap(({ id, severity, meet }, i) => {
      const sketch = sketches[i];
      return sketch == null ? [] : Array.from(meet(name, sketch), (remark) => findingOf(id, severity, remark, positions));
    });
}

function findingOf(
  rule: string,
  severity: Diagnostic['severity'],
  { message, span, fix }: Remark,
  at: (offset: number) => { line: number; column: number },
): Finding {
  const { line, column } = at(span.start);
  return fix === undefined ? { rule, severity, message, span, line, column } : { rule, severity, message, span, line, column, fix };
}
