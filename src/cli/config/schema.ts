import { runRules, storyRules } from '../../rules/index.ts';
import { profiles } from '../../rules/profiles.ts';
import type { OptionDeclaration, Rule, RunRule } from '../../rules/rule.ts';
import { LEVELS } from '../../rules/settings.ts';
import { FAIL_ON } from './check.ts';

const GLOBS = {
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', items: { type: 'string', minLength: 1 } },
  ],
};

/** The configuration's JSON Schema (draft 7), made of what the rules declare. */
export function configSchema(): object {
  const profile = { description: 'What a house asks for.', enum: profiles.map(({ name }) => name) };
  const rules = { $ref: '#/definitions/rules' };
  const override = {
    type: 'object',
    required: ['files'],
    additionalProperties: false,
    properties: { files: { ...GLOBS, description: 'Patterns of the files it is for, within this folder.' }, profile, rules },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of newsparse validate',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        ...GLOBS,
        description: 'Configurations (paths from this folder) and profiles that this one is laid over, in their order.',
      },
      profile,
      rules,
      overrides: { type: 'array', items: override, description: 'Settings for some of the files; later ones are stronger.' },
      ignore: { ...GLOBS, description: 'Patterns of files that are passed over.' },
      failOn: { enum: FAIL_ON, description: 'The least severity that makes the run fail.' },
      maxWarnings: { type: 'integer', minimum: 0, description: 'How many warnings there may be.' },
    },
    definitions: { level: { enum: LEVELS }, rules: rulesSchema([...storyRules, ...runRules]) },
  };
}

function rulesSchema(rules: readonly (Rule | RunRule)[]): object {
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])) };
}

function ruleSchema({ summary, options }: Rule | RunRule): object {
  const level = { $ref: '#/definitions/level' };
  const properties = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)]));
  const both = { type: 'array', items: [level, { type: 'object', additionalProperties: false, properties }], minItems: 1, maxItems: 2 };
  return { description: `${summary}.`, anyOf: [level, both] };
}

function optionSchema({ summary, default: usual, choices, least, most }: OptionDeclaration): object {
  const about = { description: `${summary}.`, default: usual };
  const text = choices ? { enum: choices } : { type: 'string' };
  if (Array.isArray(usual)) return { ...about, type: 'array', items: text };
  if (typeof usual === 'string') return { ...about, ...text };
  if (typeof usual === 'boolean') return { ...about, type: 'boolean' };
  return { ...about, type: 'number', ...(least === undefined ? {} : { minimum: least }), ...(most === undefined ? {} : { maximum: most }) };
}
