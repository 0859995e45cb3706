import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { FoundConfig } from '../../batch/find-config.ts';
import { readTextFile } from '../../batch/text-file.ts';
import { NewsparseError } from '../../model/error.ts';
import type { SettingProblem } from '../../rules/settings.ts';
import { suggest } from '../suggest.ts';
import { type Config, checkConfig, isPath } from './check.ts';
import { type JsonDocument, readDocument, type Way } from './document.ts';

/** A configuration that holds, and those it extends, in the order they are laid over each other. */
export interface ReadConfig {
  path: string;
  /** Its patterns are of files below it. */
  folder: string;
  config: Config;
  /** Names of profiles, and configurations. */
  extended: (string | ReadConfig)[];
}

/** So many problems are said at once. */
const MOST = 10;

/** Reads the configuration of that name. Throws a `NewsparseError` that names file, place and remedy. */
export function readConfigFile(path: string): ReadConfig {
  const text = readTextFile(path);
  if (text === null) throw new NewsparseError('config', `${path}: no such file; --config names a configuration`);
  return readConfig({ path, text }, []);
}

/** Reads a configuration that was found, and what it extends. */
export function readConfig({ path, text }: FoundConfig, within: readonly string[]): ReadConfig {
  const { config, document, lead } = open(path, text);
  const folder = resolve(dirname(path));
  const names = [config.extends ?? []].flat();
  const extended = names.map((name, i) => {
    if (!isPath(name)) return name;
    const at = [...lead, 'extends', ...(Array.isArray(config.extends) ? [i] : [])];
    return extend(isAbsolute(name) ? name : join(folder, name), [...within, resolve(path)], (message) => complainAt(document, at, message));
  });
  return { path, folder, config, extended };
}

/** What it holds; in a package.json that is below `newsparse`. */
function open(path: string, text: string): { config: Config; document: JsonDocument; lead: Way } {
  const document = readDocument(path, text);
  const lead = path.endsWith('package.json') ? ['newsparse'] : [];
  const value = lead.length > 0 ? (document.value as Record<string, unknown> | null)?.newsparse : document.value;
  const repeated = document.repeated.filter((way) => lead.every((name, i) => way[i] === name)).map((at) => describeRepeated(at, document));
  const problems = checkConfig(value).map((problem) => describe({ ...problem, at: [...lead, ...problem.at] }, document));
  if (repeated.length + problems.length > 0) throw new NewsparseError('config', joinAll([...repeated, ...problems], path));
  return { config: value as Config, document, lead };
}

function extend(path: string, within: readonly string[], complain: (message: string) => NewsparseError): ReadConfig {
  if (within.includes(resolve(path)))
    throw complain(`Unexpected circle: ${[...within.slice(within.indexOf(resolve(path))), path].join(' extends ')}`);
  const text = readTextFile(path);
  if (text === null) throw complain(`Unexpected ${JSON.stringify(path)}, expected a file that is there`);
  return readConfig({ path, text }, within);
}

function joinAll(lines: readonly string[], path: string): string {
  const rest = lines.length - MOST;
  return [...lines.slice(0, MOST), ...(rest > 0 ? [`${path}: ${rest} more problems`] : [])].join('\n');
}

/** JSON lets the last of them count, which is not what is seen. */
function describeRepeated(at: Way, document: JsonDocument): string {
  return complainAt(document, at, `Unexpected second ${JSON.stringify(at.at(-1))}, expected each name once`, true).message;
}

/** `house.json:3:5: Unknown rule "weekday-date-clsh". Did you mean weekday-date-clash?` */
function describe({ at, message, unknown }: SettingProblem, document: JsonDocument): string {
  const isName = unknown !== undefined && at.at(-1) === unknown.given;
  return complainAt(document, at, `${message}${unknown ? remedyOf(unknown) : ''}`, isName).message;
}

/** The nearest known name, or all there are where they are few. */
export function remedyOf({ given, known }: NonNullable<SettingProblem['unknown']>): string {
  const nearest = suggest(given, known);
  if (nearest !== '') return `. ${nearest}`;
  if (known.length === 0) return '. There are none.';
  return known.length <= 12 ? `. There is ${known.join(', ')}.` : '. See newsparse rules.';
}

function complainAt(document: JsonDocument, at: Way, message: string, isName = false): NewsparseError {
  const { line, column } = document.placeOf(at, isName);
  return new NewsparseError('config', `${document.path}:${line}:${column}: ${message}`);
}
