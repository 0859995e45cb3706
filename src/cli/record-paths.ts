import { readPackageFile } from '../batch/package-file.ts';
import { NewsparseError } from '../model/error.ts';
import { suggest } from './suggest.ts';

interface Schema {
  $ref?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
  definitions?: Record<string, Schema>;
}

/** Checks that a record can have the parts that `--fields` and `--omit` name. Throws a usage error that names the nearest. */
export function checkPaths(paths: readonly string[], home: string): void {
  if (paths.length === 0) return;
  const root = JSON.parse(readPackageFile(home, 'dist/schema.json')) as Schema;
  for (const path of paths) checkPath(path, root);
}

function checkPath(path: string, root: Schema): void {
  let properties = propertiesOf(root, root);
  for (const name of path.split('.')) {
    const below = properties.get(name);
    if (!below) throw new NewsparseError('usage', describeUnknown(path, name, [...properties.keys()]));
    properties = propertiesOf(below, root);
  }
}

function describeUnknown(path: string, name: string, names: string[]): string {
  if (names.length === 0) return `a record has no part ${path}: there is nothing below ${path.slice(0, path.lastIndexOf('.'))}`;
  return `a record has no part ${path}. ${suggest(name, names) || `There is ${names.join(', ')}.`}`;
}

/** Names below a part of the record: through references, arrays and what may be null. */
function propertiesOf(schema: Schema, root: Schema): Map<string, Schema> {
  const target = schema.$ref ? root.definitions?.[decodeURIComponent(schema.$ref.slice('#/definitions/'.length))] : undefined;
  const below = [target, schema.items, ...(schema.anyOf ?? [])].filter((part) => part !== undefined);
  return new Map([...Object.entries(schema.properties ?? {}), ...below.flatMap((part) => [...propertiesOf(part, root)])]);
}
