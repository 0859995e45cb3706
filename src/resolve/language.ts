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
  const script = isWestern(text, reading.start, reading.end) ? null : languageOfScript(text.slice(reading.start, reading.end));
  if (script !== null) return script;
  const sense = reading.date === null || reading.date.senses.length === 0 ? undefined : reading.date.senses[0];
  if (sense?.languages.length === 1) return sense.languages[0] ?? null;
  if (reading.agencies.length === 0) return null;
  const languages = reading.agencies[0]?.entries[0]?.languages ?? [];
  const shared = languages.filter((language) => sense === undefined || sense.languages.length === 0 || sense.languages.includes(language));
  return shared.length === 1 ? (shared[0] ?? null) : null;
}

function languageOfScript(printed: string): string | null {
  for (const [script, language] of SCRIPTS) if (script.test(printed)) return language;
  return null;
}

/** Latin letters, and the signs that all scripts share (`—`, `’`): none of it is of a script that is asked for. */
function isWestern(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= FIRST_BEYOND_LATIN && (unit < FIRST_SIGN || unit > LAST_SIGN)) return false;
  }
  return true;
}

const FIRST_BEYOND_LATIN = 0x370;
const FIRST_SIGN = 0x2000;
const LAST_SIGN = 0x2bff;
