import { type DocumentNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { NewsparseError } from '../../model/error.ts';

/** Where something stands in a file, 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** The way to a value: names of objects' members, numbers of lists' entries. */
export type Way = readonly (string | number)[];

/** A JSON file: its value, and where each part of it stands. */
export interface JsonDocument {
  path: string;
  value: unknown;
  /** Where the value stands; with `isName` its name. What is not there is where its nearest surroundings are. */
  placeOf(way: Way, isName?: boolean): Place;
  /** Ways of names that are there twice. */
  repeated: Way[];
}

/** Reads JSON and nothing but JSON. Throws a `NewsparseError` that names file, line and column. */
export function readDocument(path: string, text: string): JsonDocument {
  const root = parseStrictly(path, text);
  const repeated: Way[] = [];
  findRepeated(root.body, [], repeated);
  return {
    path,
    value: JSON.parse(text) as unknown,
    placeOf: (way, isName = false) => placeIn(root.body, way, isName),
    repeated,
  };
}

/** momoa lets control characters in strings pass, which JSON does not. */
function parseStrictly(path: string, text: string): DocumentNode {
  try {
    const root = parse(text, { mode: 'json' });
    JSON.parse(text);
    return root;
  } catch (error) {
    throw new NewsparseError('config', isCutShort(text) ? wordEnd(path, text) : wordTrouble(path, error as Error & Partial<Place>), {
      cause: error,
    });
  }
}

/** Whether only its end is missing: momoa then blames what stands last. */
function isCutShort(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/u.exec(message)?.[1];
    return message.includes('end of JSON input') || Number(position ?? -1) >= text.trimEnd().length;
  }
}

function wordEnd(path: string, text: string): string {
  const lines = text.split('\n');
  return `${path}:${lines.length}:${(lines.at(-1) ?? '').length + 1}: not valid JSON: Unexpected end of input`;
}

const TOKENS: Record<string, string> = {
  LBrace: '"{"',
  RBrace: '"}"',
  LBracket: '"["',
  RBracket: '"]"',
  Colon: '":"',
  Comma: '","',
};

function wordTrouble(path: string, { message, line = 1, column = 1 }: Error & Partial<Place>): string {
  const what = message
    .replace(/ found\. \(.*$/su, '')
    .replace(/token (\w+)/u, (_, name: string) => TOKENS[name] ?? `a ${name.toLowerCase()}`);
  const bare = /[/\\]/u.test(message) ? ' (comments are not JSON)' : '';
  return `${path}:${line}:${column}: not valid JSON: ${what.replace(/ in JSON at position.*$/su, '')}${bare}`;
}

function placeIn(node: ValueNode, way: Way, isName: boolean): Place {
  const [step, ...rest] = way;
  const member = step === undefined ? undefined : stepInto(node, step);
  if (!member) return startOf(node);
  if (isName && rest.length === 0 && member.type === 'Member') return startOf(member);
  return placeIn(member.value, rest, isName);
}

function stepInto(
  node: ValueNode,
  step: string | number,
): { type: 'Element' | 'Member'; value: ValueNode; loc: ValueNode['loc'] } | undefined {
  if (node.type === 'Array') return node.elements[Number(step)];
  // Of a name that is there twice the last one counts.
  return node.type === 'Object' ? node.members.findLast((member) => nameOf(member) === step) : undefined;
}

function startOf({ loc }: { loc: ValueNode['loc'] }): Place {
  return { line: loc.start.line, column: loc.start.column };
}

function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

function findRepeated(node: ValueNode, way: Way, found: Way[]): void {
  if (node.type === 'Array') for (const [i, { value }] of node.elements.entries()) findRepeated(value, [...way, i], found);
  if (node.type !== 'Object') return;
  const names = new Set<string>();
  for (const member of node.members) {
    const name = nameOf(member);
    if (names.has(name)) found.push([...way, name]);
    names.add(name);
    findRepeated(member.value, [...way, name], found);
  }
}
