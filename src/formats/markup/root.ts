/** The name of a document's root element, without prefix, past BOM, declaration, comments and DOCTYPE; null where there is none. */
export function rootName(head: string): string | null {
  return ROOT.exec(head)?.[1] ?? null;
}

/** The tag of a document's root element as it stands: `<newsitem itemid="41708" id="root" …>`. */
export function rootTag(head: string): string | null {
  const match = ROOT.exec(head);
  if (!match) return null;
  const start = match.index + match[0].length;
  const end = head.indexOf('>', start);
  return head.slice(match.index + match[0].lastIndexOf('<'), end < 0 ? undefined : end + 1);
}

const ROOT =
  /^\ufeff?\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!DOCTYPE[^[>]*(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\]\s*)?>\s*)*<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?=[\s/>])/u;
