import { runRules, storyRules } from '../../../src/rules/index.ts';
import type { Setting } from '../../../src/rules/settings.ts';

/** A configuration in which these rules are on, and all others off. */
export function onlyRules(rules: Record<string, Setting>, more: object = {}): string {
  const off = Object.fromEntries([...storyRules, ...runRules].map(({ id }) => [id, 'off']));
  return JSON.stringify({ rules: { ...off, ...rules }, ...more });
}

/** Two rules that these tests know: a body is there, a headline has at most twenty characters. */
export const TWO: Record<string, Setting> = { 'body-empty': 'error', 'headline-too-long': ['warning', { most: 20 }] };
