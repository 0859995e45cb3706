import { explainCredit } from './explain-credit.ts';
import { explainDateline } from './explain-dateline.ts';
import { explainPlaces } from './explain-places.ts';
import type { Explained } from './explained.ts';
import { formatMarkedText } from './marked-text.ts';
import type { Screen } from './screen.ts';
import { makeStyle } from './style.ts';
import { formatTitle } from './title.ts';

/** How a story is explained. */
export interface ExplainOptions extends Screen {
  /** The whole text. */
  full: boolean;
}

/** Nothing is set wider: the eye would not find the next line, nor the mark its part. */
const WIDEST = 120;

/** One story for a person: its text with `SEOUL, Nov 17 —` and every other part marked, then why its dateline and its credit are what they are. */
export async function explainStory(text: string, explained: Explained, options: ExplainOptions): Promise<string> {
  const screen = { ...options, width: Math.min(options.width, WIDEST) };
  const style = await makeStyle(options.colour);
  const rule = style.faint('─'.repeat(screen.width));
  const { article } = explained;
  return [
    `${formatTitle(article.source, screen.width, style)}\n${rule}`,
    `${formatMarkedText(text, article, screen, style)}\n${rule}`,
    `${explainDateline(text, explained, screen.width, style)}\n`,
    ...(article.dateline?.places.length ? [explainPlaces(explained, screen.width, style)] : []),
    `${explainCredit(text, explained, screen.width, style)}\n`,
  ].join('\n');
}
