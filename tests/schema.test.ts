import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { root, runHere } from './cli/run-in-process.ts';

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(join(root, 'dist/schema.json'), 'utf8')));

test('the record of every fixture is as the schema says', async () => {
  const stories = readdirSync(join(root, 'fixtures')).filter((name) => name.endsWith('.txt'));
  const { stdout } = await runHere(['parse', ...stories.map((name) => join(root, 'fixtures', name))]);
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.length).toBe(stories.length);
  for (const record of records) expect(validate(record), `${record.source.path}: ${JSON.stringify(validate.errors)}`).toBe(true);
});

test('a field that the schema does not know is refused', async () => {
  const { stdout } = await runHere(['parse', '-'], { stdin: 'A ferry was late.' });
  expect(validate({ ...JSON.parse(stdout), invented: 1 })).toBe(false);
});

test('doc comments of the types are descriptions', () => {
  expect(readFileSync(join(root, 'dist/schema.json'), 'utf8')).toContain('"description": "When the story was published."');
});
