/** C1 controls and the line separators: legal in JSON as they are, but a terminal obeys the first and line readers break at the second. */
const UNSAFE = /[\x7f-\x9f\u2028\u2029]/g;

/** JSON with control characters and line separators escaped. */
export function escapeUnsafe(json: string): string {
  return json.replace(UNSAFE, (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
