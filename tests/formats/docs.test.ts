import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { FIELD_NAMES, type FormatReader } from '../../src/formats/reader.ts';

it('docs/formats.md says what the readers declare', () => {
  const root = join(import.meta.dirname, '..', '..');
  execFileSync(process.execPath, [join(root, 'scripts/build-docs.mjs'), '--check'], { cwd: root, stdio: 'pipe' });
});

it.each(formats)('$name declares fields that are columns of that page', ({ fields }: FormatReader) => {
  for (const field of Object.keys(fields?.() ?? {})) expect(FIELD_NAMES).toContain(field);
});
