import type { MetadataNotice } from '../../model/story.ts';

/** A story's lines, and what its notebook says. */
export interface Notebook {
  text: string[];
  notices: MetadataNotice[];
}

const NOTEBOOK = /^#\s+(?:\S+\s+)?(?:notebook|notizblock|bloc-notes|notes)\s*$/iu;
const RULE = /^\*(?:\s\*){3}\s*$/u;
const FOR_EDITORS = /note|hinweis|aktualisierung|correction|berichtigung|remarque|redaktionell/iu;

/**
 * Cuts dpa's notebook off a story: `# Notebook`, `## Note to editors` with bullets, `* * * *`, what is not for publication, and the sign-off
 * `dpa mtv bhk cab` at the end.
 */
export function readNotebook(lines: readonly string[]): Notebook {
  const at = lines.findIndex((line) => NOTEBOOK.test(line) || RULE.test(line));
  if (at < 0) return { text: [...lines], notices: [] };
  const notices: MetadataNotice[] = [];
  let kind = RULE.test(lines[at] ?? '') ? 'nonpublic' : 'advisory';
  let open = false;
  for (const line of lines.slice(at + 1)) {
    const text = line.trim();
    if (RULE.test(text)) kind = 'nonpublic';
    else if (text.startsWith('## ')) kind = kind === 'nonpublic' ? kind : FOR_EDITORS.test(text) ? 'editors-note' : 'advisory';
    else if (open && text !== '' && !text.startsWith('- ')) appendTo(notices, text);
    else if (text !== '') notices.push(noticeOf(text, kind));
    open = text.startsWith('- ') || (open && text !== '');
  }
  return { text: lines.slice(0, at), notices };
}

function appendTo(notices: MetadataNotice[], text: string): void {
  const last = notices.at(-1);
  if (last) last.text += ` ${text}`;
}

/** `- Reporting by: Ada Quillon` by the section it stands in; `dpa/lno wha jol yyno n1 tbu` is a sign-off wherever it stands. */
function noticeOf(text: string, kind: string): MetadataNotice {
  if (/^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?(?: [\p{Ll}\d]{1,5}){1,6}$/u.test(text)) return { kind: 'sign-off', text };
  return { kind, text: text.replace(/^- /u, '') };
}
