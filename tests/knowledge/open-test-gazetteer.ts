import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Gazetteer, openGazetteer } from '../../src/knowledge/gazetteer.ts';

/** The gazetteer's bytes, made from the tables as they are; some seconds the first time. */
export function readTestGazetteer(): Uint8Array {
  const script = fileURLToPath(new URL('../../scripts/cached-gazetteer.mjs', import.meta.url));
  return new Uint8Array(readFileSync(execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim()));
}

export function openTestGazetteer(): Gazetteer {
  return openGazetteer(readTestGazetteer());
}
