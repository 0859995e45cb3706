type Thing = Record<string, unknown>;

/** The news article among a page's schema.org blocks: `{"@type": "NewsArticle", …}`, also in a `@graph` or a list; null where there is none. */
export function findNewsArticle(blocks: readonly string[]): Thing | null {
  for (const block of blocks) {
    const found = thingsOf(parseBlock(block)).find((thing) =>
      listOf(thing['@type']).some((type) => /Article|BlogPosting|Report/u.test(String(type))),
    );
    if (found) return found;
  }
  return null;
}

function parseBlock(block: string): unknown {
  try {
    return JSON.parse(block.trim().replace(/^<!--|-->$/gu, ''));
  } catch {
    return null;
  }
}

function thingsOf(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsOf);
  if (!isThing(value)) return [];
  return '@graph' in value ? thingsOf(value['@graph']) : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

/** One value or many, as a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A text that is not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The name of a person or house: "Jane Doe" or `{"@type": "Person", "name": "Jane Doe"}`; empty where there is none. */
export function nameOf(value: unknown): string {
  const [first] = listOf(value);
  return (isThing(first) ? textOf(first.name) : textOf(first)) ?? '';
}
