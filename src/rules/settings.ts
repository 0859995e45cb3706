import { runRules, storyRules } from './index.ts';
import type { Level, OptionDeclaration, OptionValue, Rule, RunRule, Severity } from './rule.ts';

/** What a configuration says of a rule: a level, or a level and options. */
export type Setting = Level | readonly [level: Level, options?: Readonly<Record<string, unknown>>];
/** Rules by id. */
export type Settings = Readonly<Record<string, Setting>>;

/** A rule that judges, with its settled level and options. */
export interface Active<R extends Rule | RunRule> {
  rule: R;
  severity: Severity;
  options: Readonly<Record<string, OptionValue>>;
}

/** The rules that judge. Plain but for the rules themselves, which other threads find by id. */
export interface RuleSet {
  story: readonly Active<Rule>[];
  run: readonly Active<RunRule>[];
}

/** What is wrong with settings: `at` is the way to the value, `given` what stands there, `known` what could. */
export interface SettingProblem {
  at: readonly (string | number)[];
  message: string;
  /** An unknown name, and the names there are: for "Did you mean …?". */
  unknown?: { given: string; known: readonly string[] };
}

export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** Lays settings over each other, the later ones stronger; a level alone keeps the options said before. */
export function settleRules(layers: readonly Settings[]): RuleSet {
  const settled = <R extends Rule | RunRule>(rules: readonly R[]): Active<R>[] =>
    rules.flatMap((rule) => {
      const active = settle(rule, layers);
      return active ? [active] : [];
    });
  return { story: settled(storyRules), run: settled(runRules) };
}

function settle<R extends Rule | RunRule>(rule: R, layers: readonly Settings[]): Active<R> | null {
  let level = rule.severity;
  const options: Record<string, OptionValue> = {};
  for (const [name, declared] of Object.entries(rule.options)) options[name] = declared.default;
  for (const layer of layers) {
    const setting = layer[rule.id];
    if (setting === undefined) continue;
    if (typeof setting === 'string') level = setting;
    else {
      level = setting[0];
      Object.assign(options, setting[1]);
    }
  }
  return level === 'off' ? null : { rule, severity: level, options };
}

/** Finds what is wrong with settings: unknown rules, levels, options, and values that an option cannot have. */
export function checkSettings(settings: Readonly<Record<string, unknown>>): SettingProblem[] {
  return Object.entries(settings).flatMap(([id, setting]) => checkSetting(id, setting));
}

function checkSetting(id: string, setting: unknown): SettingProblem[] {
  const rules: readonly (Rule | RunRule)[] = [...storyRules, ...runRules];
  const rule = rules.find((known) => known.id === id);
  if (!rule)
    return [
      unknownName(
        [id],
        'rule',
        id,
        rules.map((known) => known.id),
      ),
    ];
  if (typeof setting === 'string') return checkLevel([id], setting);
  if (!Array.isArray(setting))
    return [{ at: [id], message: `Unexpected ${kindOf(setting)}, expected a level (${LEVELS.join(', ')}) or [level, options]` }];
  const [level, options, ...more] = setting as unknown[];
  if (more.length > 0) return [{ at: [id, 2], message: 'Unexpected third entry, expected [level, options]' }];
  return [...checkLevel([id, 0], level), ...(options === undefined ? [] : checkOptions(rule, options))];
}

function checkLevel(at: readonly (string | number)[], level: unknown): SettingProblem[] {
  if (typeof level !== 'string') return [{ at, message: `Unexpected ${kindOf(level)}, expected a level: ${LEVELS.join(', ')}` }];
  return (LEVELS as readonly string[]).includes(level) ? [] : [unknownName(at, 'level', level, LEVELS)];
}

function checkOptions(rule: Rule | RunRule, options: unknown): SettingProblem[] {
  const at = [rule.id, 1];
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    return [{ at, message: `Unexpected ${kindOf(options)}, expected options by name` }];
  return Object.entries(options).flatMap(([name, value]) => {
    const declared = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (!declared) return [unknownName([...at, name], `option of ${rule.id}`, name, Object.keys(rule.options))];
    return checkValue([...at, name], declared, value);
  });
}

function checkValue(at: readonly (string | number)[], declared: OptionDeclaration, value: unknown): SettingProblem[] {
  const wanted = kindOf(declared.default);
  if (kindOf(value) !== wanted) return [{ at, message: `Unexpected ${kindOf(value)}, expected ${wanted}` }];
  if (Array.isArray(value)) return value.flatMap((entry, i) => checkEntry([...at, i], declared, entry));
  if (typeof value === 'number') return checkNumber(at, declared, value);
  return typeof value === 'string' ? checkEntry(at, declared, value) : [];
}

function checkNumber(at: readonly (string | number)[], { least, most }: OptionDeclaration, value: number): SettingProblem[] {
  if (least !== undefined && value < least) return [{ at, message: `Unexpected ${value}, expected ${least} or more` }];
  return most !== undefined && value > most ? [{ at, message: `Unexpected ${value}, expected ${most} or less` }] : [];
}

function checkEntry(at: readonly (string | number)[], { choices }: OptionDeclaration, value: unknown): SettingProblem[] {
  if (typeof value !== 'string') return [{ at, message: `Unexpected ${kindOf(value)}, expected a string` }];
  return choices && !choices.includes(value) ? [unknownName(at, 'value', value, choices)] : [];
}

function unknownName(at: readonly (string | number)[], what: string, given: string, known: readonly string[]): SettingProblem {
  return { at, message: `Unknown ${what} ${JSON.stringify(given)}`, unknown: { given, known } };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
