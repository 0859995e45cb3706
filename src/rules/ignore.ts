const MARK = 'newsparse-ignore';
const EVERY: Ignored = { has: () => true };

/** What a story leaves out that asks for nothing: most do. */
export const NONE_IGNORED: Ignored = new Set<string>();

/** Whether a story asks a rule to be left out. */
export interface Ignored {
  has(id: string): boolean;
}

/** The rules a story asks to be left out, in an editors' note: `(Eds: newsparse-ignore weekday-date-clash, slug-missing)`; with no id all of them. */
export function ignoredIn(text: string): Ignored {
  let at = text.indexOf(MARK);
  if (at < 0) return NONE_IGNORED;
  const ids = new Set<string>();
  for (; at >= 0; at = text.indexOf(MARK, at + 1)) {
    const list = /^[\s,:]*((?:[a-z]+(?:-[a-z]+)+(?:[ ,]+|$)?)*)/u.exec(text.slice(at + MARK.length, at + 2000))?.[1] ?? '';
    const named = list.split(/[ ,]+/u).filter(Boolean);
    if (named.length === 0) return EVERY;
    for (const id of named) ids.add(id);
  }
  return ids;
}
