/** The second line of an ANPA header, as corpora keep it. */
export interface AnpaLine {
  priority: string;
  category: string;
  slugline: string;
  take: string | undefined;
  wordCount: number | undefined;
}

/** Reads `r w AM-MailboxPeaches     07-13 0128` and `d f AM-TIDE-(SCHEDULED) 1STLD  03-13 0045`; null for anything else. */
export function readAnpaLine(line: string): AnpaLine | null {
  const match = /(?:^|\s)([a-z]) ([a-z])\s+(\S+)(?: +(\S[^\n]*?))?\s+\d\d-\d\d(?:\s+(\d{1,5}))?\s*$/u.exec(line.slice(-200));
  if (!match) return null;
  const [, priority = '', category = '', slugline = '', take, words] = match;
  return { priority, category, slugline, take, wordCount: words === undefined ? undefined : Number(words) || undefined };
}
