import { closest, distance } from 'fastest-levenshtein';

/** The known name nearest to a mistyped one, as a question: `Did you mean ndjson?`; empty when none is near. */
export function suggest(given: string, names: readonly string[]): string {
  const nearest = closest(given, names);
  const near = nearest && distance(given, nearest) <= Math.max(1, Math.floor(nearest.length * 0.4));
  return near ? `Did you mean ${nearest}?` : '';
}
