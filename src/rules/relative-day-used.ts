import type { Body } from '../model/record.ts';
import { remember } from '../text/memo.ts';
import { nextWord, wordsPattern } from '../text/words.ts';
import { defineRule, type Rule } from './rule.ts';

/** `The ferry sank yesterday` means another day tomorrow. */
export const relativeDayUsed: Rule = defineRule({
  id: 'relative-day-used',
  severity: 'off',
  summary: 'A day is named by its weekday, not as today, yesterday or tomorrow',
  source: 'AP Stylebook, “today, tonight”, “days of the week”: only in quotations',
  options: { words: { summary: 'Words that the house does not print', default: ['yesterday', 'today', 'tomorrow', 'tonight'] } },
  valid: [
    { text: 'OSLO (AP) — The ferry sank on Friday.' },
    { text: 'OSLO (AP) — “We sail today,” she said, “and again tomorrow.”' },
    { text: 'OSLO (AP) — "We sail today," she told USA Today.' },
    { text: "OSLO (AP) — The ferry's 'Yesterday and Tomorrow' has todayish songs." },
  ],
  invalid: [
    { text: 'OSLO (AP) — The ferry sank [[yesterday]].', message: 'Unexpected "yesterday", expected the weekday' },
    { text: 'OSLO (AP) — “We sail,” she said [[today]].', message: 'Unexpected "today", expected the weekday' },
  ],
  *check({ article }, { words }) {
    if (article.language !== null && !article.language.startsWith('en')) return;
    const { text, span } = article.body;
    if (span === null) return;
    const pattern = patternOf(words.join('|'));
    const isQuoted = quotesIn(article.body);
    for (let found = nextWord(text, pattern, 0); found !== null; found = nextWord(text, pattern, found.end)) {
      const at = { start: span.start + found.start, end: span.start + found.end };
      if (!isQuoted(at.start)) yield { message: `Unexpected "${found.word}", expected the weekday`, span: at };
    }
  },
});

const patternOf = remember((words: string) => wordsPattern(words.split('|')));

/** Answers whether an offset stands within quotation marks, offsets asked in reading order; what is open ends with the paragraph. */
function quotesIn({ paragraphs, text, span }: Body): (at: number) => boolean {
  const floor = span?.start ?? 0;
  let [paragraph, scanned, isOpen] = [0, floor, false];
  return (at) => {
    for (; (paragraphs[paragraph + 1]?.span?.start ?? Number.POSITIVE_INFINITY) <= at; paragraph += 1) {
      scanned = paragraphs[paragraph + 1]?.span?.start ?? at;
      isOpen = false;
    }
    for (; scanned < at; scanned += 1) {
      const mark = text.charAt(scanned - floor);
      if (mark === '"') isOpen = !isOpen;
      else if (mark === '“' || mark === '”') isOpen = mark === '“';
    }
    return isOpen;
  };
}
