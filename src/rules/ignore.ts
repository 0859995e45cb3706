const MARK = 'newsparse-ignore';
const EVERY: { has(id: string): boolean } = { has: () => true };
const NONE: ReadonlySet<string> = new Set();

/** The rules a story asks to be left out, in an editors' note: `(Eds: newsparse-ignore weekday-date-clash, slug-missing)`; with no id all of them. */
export function ignoredIn(text: string): { has(id: string): boolean } {
  let at = text.indexOf(MARK);
  if (at < 0) return NONE;
  const ids = new Set<string>();
  for (; at >= 0; at = text.indexOf(MARK, at + 1)) {
    const list = /^[\s,:]*((?:[a-z]+(?:-[a-z]+)+(?:[ ,]+|$)?)*)/u.exec(text.slice(at + MARK.length, at + 2000))?.[1] ?? '';
    const named = list.split(/[ ,]+/u).filter(Boolean);
    if (named.length === 0) return EVERY;
    for (const id of named) ids.add(id);
  }
  return ids;
}
