/** Which parts of a record are wanted; paths are dotted and reach through arrays: "dateline.places.name". */
export interface Selection {
  /** Only these, when there are any. */
  fields: readonly string[];
  /** Not these. */
  omit: readonly string[];
}

/** Names under a name; an empty map: all that is below. */
type Tree = Map<string, Tree>;

/** Makes a function that takes the wanted parts out of records; the records stay as they are. */
export function selectParts({ fields, omit }: Selection): (record: unknown) => unknown {
  const wanted = plant(fields);
  const unwanted = plant(omit);
  return (record) => prune(wanted.size > 0 ? pick(record, wanted) : record, unwanted);
}

function plant(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let tree = root;
    for (const name of path.split('.')) {
      const next: Tree = tree.get(name) ?? new Map();
      tree.set(name, next);
      tree = next;
    }
    tree.clear();
  }
  return root;
}

function pick(value: unknown, wanted: Tree): unknown {
  return wanted.size === 0 ? value : rebuild(value, (name, part) => (wanted.has(name) ? [pick(part, wanted.get(name) ?? new Map())] : []));
}

function prune(value: unknown, unwanted: Tree): unknown {
  if (unwanted.size === 0) return value;
  return rebuild(value, (name, part) => {
    const below = unwanted.get(name);
    if (!below) return [part];
    return below.size === 0 ? [] : [prune(part, below)];
  });
}

/** Rebuilds objects, and those in arrays, from what `keep` answers for each part: the part to take, or nothing. */
function rebuild(value: unknown, keep: (name: string, part: unknown) => unknown[]): unknown {
  if (Array.isArray(value)) return value.map((item) => rebuild(item, keep));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => keep(name, part).map((kept) => [name, kept])));
}
