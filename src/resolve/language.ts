import type { Reading } from '../parse/dateline-search.ts';

/** Scripts that one language of the wires is written in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\uac00-\ud7a3]/u, 'ko'],
  [/[\u3040-\u30ff]/u, 'ja'],
  [/[\u4e00-\u9fff]/u, 'zh'],
  [/[\u0e00-\u0e7f]/u, 'th'],
  [/[\u0370-\u03ff]/u, 'el'],
  [/[\u0530-\u058f]/u, 'hy'],
  [/[\u10a0-\u10ff]/u, 'ka'],
  [/[\u0590-\u05ff]/u, 'he'],
  [/[\u0980-\u09ff]/u, 'bn'],
  [/[\u0b80-\u0bff]/u, 'ta'],
];

/**
 * The story's language where the recognised words settle it: the dateline's script (`서울=연합뉴스`), a month that one language
 * alone writes so (`17 listopadu`), or an agency that publishes in one. Null otherwise: `Nov` alone says nothing.
 */
export function settleLanguage(text: string, reading: Reading | null): string | null {
  if (reading === null) return null;
  const printed = text.slice(reading.start, reading.end);
  if (!isAscii(printed)) for (const [script, language] of SCRIPTS) if (script.test(printed)) return language;
  const [sense] = reading.date?.senses ?? [];
  if (sense?.languages.length === 1) return sense.languages[0] ?? null;
  const languages = reading.agencies[0]?.entries[0]?.languages ?? [];
  const shared = languages.filter((language) => sense === undefined || sense.languages.length === 0 || sense.languages.includes(language));
  return shared.length === 1 ? (shared[0] ?? null) : null;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}
