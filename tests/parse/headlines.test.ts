import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/resolve/parse-article.ts';

const STORY = 'OSLO, May 3 (Reuters) - A kite that broke loose in March came back to its owner on Friday, the harbour police said.';

/** What stands above the dateline, and the headline in it. */
const HEADLINES: readonly (readonly [above: string, headline: string])[] = [
  ['Kite returns to its owner after two months', 'Kite returns to its owner after two months'],
  // A page's title stands before the headline, with the site's name.
  [
    'Kite returns to its owner after two months - Fjord Post | news.example\n\nKite returns to its owner after two months',
    'Kite returns to its owner after two months',
  ],
  [
    'Fjord Post - Kite returns to its owner after two months\n\nKite returns to its owner after two months',
    'Kite returns to its owner after two months',
  ],
  // A line that the next one only begins like is a headline of its own.
  ['Kite returns to its owner\nKite police praised for patience', 'Kite returns to its owner'],
];

describe('headlines above a dateline', () => {
  it.each(HEADLINES)('%j', (above, headline) => {
    const article = parseArticle(`${above}\n\n${STORY}`);
    expect(article.headline?.text).toBe(headline);
    expect(article.dateline?.text).toBe('OSLO, May 3 (Reuters) -');
  });
});
