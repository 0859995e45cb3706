import type { Command } from 'commander';
import { NewsparseError } from '../model/error.ts';
import type { Context } from './io.ts';
import { addColourOptions, addOutputOption } from './options.ts';

interface RuleFlags {
  json?: boolean;
  color?: boolean;
  output?: string;
}

/** `newsparse rules`: what stories are judged by; with an id, one rule with its options and examples. */
export function addRules(program: Command, context: Context): void {
  const command = program
    .command('rules')
    .summary('list the rules of validate, or explain one')
    .description('Lists the rules that validate judges by, with their levels here and in the profiles; with an id it explains one.')
    .argument('[id]', 'a rule')
    .option('--json', 'print all that is known of them as JSON');
  addColourOptions(addOutputOption(command)).action((id: string | undefined, flags: RuleFlags) => printRules(id, flags, context));
}

async function printRules(id: string | undefined, flags: RuleFlags, context: Context): Promise<void> {
  const [{ describeRules }, { withSink }] = await Promise.all([import('./rules/describe.ts'), import('./records.ts')]);
  const rules = describeRules();
  const rule = id === undefined ? undefined : rules.find((one) => one.id === id);
  if (id !== undefined && !rule) throw await unknownRule(id, rules);
  const text = await (flags.json ? asJson(rule ?? rules) : forPerson(rule, rules, flags, context));
  await withSink(flags.output, context, (sink) => sink.write(text));
}

type Rules = ReturnType<typeof import('./rules/describe.ts').describeRules>;

async function forPerson(rule: Rules[number] | undefined, rules: Rules, flags: RuleFlags, { io }: Context): Promise<string> {
  const { measureScreen } = await import('./screen.ts');
  const screen = measureScreen(flags, io);
  if (rule) return (await import('../output/explain-rule.ts')).explainRule(rule, screen);
  return (await import('../output/list-rules.ts')).listRules(rules, screen);
}

async function asJson(rules: Rules | Rules[number]): Promise<string> {
  const { formatRecord } = await import('../output/json.ts');
  return `${formatRecord(rules, 2)}\n`;
}

async function unknownRule(id: string, rules: Rules): Promise<NewsparseError> {
  const [{ suggest }, { visible }] = await Promise.all([import('./suggest.ts'), import('../output/visible.ts')]);
  const nearest = suggest(
    id,
    rules.map((one) => one.id),
  );
  return new NewsparseError('usage', `there is no rule ${visible(id)}. ${nearest || 'See newsparse rules.'}`);
}
