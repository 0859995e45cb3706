// The text of docs/rules.md, from what the rules themselves declare.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const INTRODUCTION = `Made from the rules in \`src/rules\` by \`npm run docs\`; not to be edited. \`newsparse rules ID\` prints the same of one rule. How rules are
set is in [validate.md](validate.md). Stories that compare themselves with others of the run are marked “compares”. In examples, what is objected to
stands between \`[[\` and \`]]\`; where nothing is marked, it is the whole story.`;

/** The page's text. */
export async function rulesPage() {
  const { describeRules, describeProfiles } = await loadRules();
  const rules = describeRules();
  return [
    '# Rules',
    INTRODUCTION,
    '## Profiles',
    table(
      ['profile', 'what it is'],
      describeProfiles().map(({ name, summary }) => [`\`${name}\``, summary]),
    ),
    '## All rules',
    table(['rule', ...describeProfiles().map(({ name }) => name), 'fix', 'what it holds'], rules.map(rowOf)),
    ...rules.flatMap(sectionOf),
  ]
    .join('\n\n')
    .concat('\n');
}

const MARKS = { error: 'E', warning: 'W', info: 'i', off: '·' };

function rowOf({ id, profiles, fixable, summary }) {
  return [`[\`${id}\`](#${id})`, ...profiles.map(({ level }) => MARKS[level]), fixable ? 'fix' : '', summary];
}

function sectionOf(rule) {
  const facts = [`default: ${rule.level}`, ...(rule.fixable ? ['--fix puts it right'] : []), ...(rule.compares ? ['compares'] : [])];
  return [
    `### ${rule.id}`,
    `${rule.summary}. (${facts.join('; ')})`,
    `Source: ${rule.source}.`,
    ...(rule.options.length > 0 ? [table(['option', 'default', 'what it is'], rule.options.map(optionRow))] : []),
    ...examples('Says nothing of:', rule.valid),
    ...examples('Objects to:', rule.invalid),
  ];
}

function optionRow({ name, summary, default: usual, choices, least, most }) {
  const bounds = [
    choices && `one of ${choices.join(', ')}`,
    least !== undefined && `${least} or more`,
    most !== undefined && `${most} or less`,
  ];
  const said = bounds.filter(Boolean).join(', ');
  return [`\`${name}\``, `\`${JSON.stringify(usual)}\``, said ? `${summary} (${said})` : summary];
}

function examples(title, list) {
  return list.length === 0 ? [] : [title, ...list.slice(0, 3).map(exampleOf)];
}

function exampleOf({ text, options, now, message, fixed }) {
  const conditions = [options && `with ${JSON.stringify(options)}`, now && `judged ${now}`].filter(Boolean).join(', ');
  const lines = [
    ...(conditions ? [`# ${conditions}`] : []),
    shown(text),
    ...(message ? [`# ${shown(message)}`] : []),
    ...(fixed === undefined ? [] : ['# fixed:', shown(fixed)]),
  ];
  return ['```text', ...lines, '```'].join('\n');
}

/** Control characters, and a long text's end, are not for a page. */
function shown(text) {
  const seen = text.replace(/[^\P{C}\n]/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`).replaceAll('```', "'''");
  return seen.length > 600 ? `${seen.slice(0, 600)}…` : seen.replace(/\n+$/, '');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

async function loadRules() {
  const outfile = fileURLToPath(new URL(`../node_modules/.cache/newsparse-rules-${process.pid}.mjs`, import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL('../src/cli/rules/describe.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  return import(outfile);
}
