import type { RuleDescription, RuleExample } from '../../output/rule-description.ts';
import { runRules, storyRules } from '../../rules/index.ts';
import { profiles } from '../../rules/profiles.ts';
import type { Example, Rule, RunExample, RunRule } from '../../rules/rule.ts';

/** All rules as they are told of, by id. */
export function describeRules(): RuleDescription[] {
  return [...storyRules.map(describeStoryRule), ...runRules.map(describeRunRule)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The profiles there are, and what they are for. */
export function describeProfiles(): { name: string; summary: string }[] {
  return profiles.map(({ name, summary }) => ({ name, summary }));
}

function describeStoryRule(rule: Rule): RuleDescription {
  const invalid = rule.invalid.map((example) => ({
    ...exampleOf(example),
    message: example.message,
    ...(example.fixed === undefined ? {} : { fixed: example.fixed }),
  }));
  const fixable = rule.invalid.some(({ fixed }) => fixed !== undefined);
  return { ...describe(rule), fixable, compares: false, valid: rule.valid.map(exampleOf), invalid };
}

function describeRunRule(rule: RunRule): RuleDescription {
  const found = rule.examples.filter(({ message }) => message !== undefined);
  const valid = rule.examples.filter(({ message }) => message === undefined).map(runExampleOf);
  return {
    ...describe(rule),
    fixable: false,
    compares: true,
    valid,
    invalid: found.map((example) => ({ ...runExampleOf(example), message: (example.message ?? '').replaceAll('$0', 'the first') })),
  };
}

function describe({
  id,
  severity,
  summary,
  source,
  options,
}: Rule | RunRule): Omit<RuleDescription, 'fixable' | 'compares' | 'valid' | 'invalid'> {
  const levels = profiles.map(({ name, rules }) => {
    const setting = rules[id] ?? severity;
    return typeof setting === 'string' ? { name, level: setting, options: {} } : { name, level: setting[0], options: setting[1] ?? {} };
  });
  return {
    id,
    level: severity,
    profiles: levels,
    summary,
    source,
    options: Object.entries(options).map(([name, option]) => ({ name, ...option })),
  };
}

function exampleOf({ text, options, now }: Example): RuleExample {
  return { text, ...(options ? { options } : {}), ...(now === undefined ? {} : { now }) };
}

function runExampleOf({ texts, options }: RunExample): RuleExample {
  return { text: texts.join('\n\n---\n\n'), ...(options ? { options } : {}) };
}
