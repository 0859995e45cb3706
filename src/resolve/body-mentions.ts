import { dayNumber } from '../knowledge/calendar-days.ts';
import type { Article, Mention } from '../model/record.ts';
import { findMentions } from '../parse/mention-words.ts';
import type { Parts } from '../parse/recognise-parts.ts';
import { completeDate, type KnownDate } from '../parse/year.ts';
import type { TextNode } from '../text/span.ts';
import { bodyLanguage } from './body-language.ts';
import { localDay } from './local-day.ts';
import { settleMentions } from './mentions.ts';

/** The days that a story's body speaks of, settled from the day it is dated: `said Friday` of `SEOUL, Nov 17 —` is the 17th. */
export function mentionsOf(text: string, article: Article, parts: Parts, published: KnownDate | null): Mention[] {
  const paragraphs = article.body.paragraphs.filter((node): node is TextNode => node.span !== null);
  const language = bodyLanguage(article.body.text) ?? article.language?.split('-')[0] ?? 'en';
  return settleMentions(text, findMentions(paragraphs, language), datedDay(article, parts, published));
}

/** The number of the day a story is dated: as its dateline prints it, else as it was in the dateline's place when it was published. */
function datedDay(article: Article, parts: Parts, published: KnownDate | null): number | null {
  const printed = parts.dateline.taken?.date ?? null;
  const agencies = parts.dateline.taken?.agencies.flatMap((agency) => agency.entries[0]?.languages ?? []);
  const full = printed && completeDate(printed, published, agencies);
  if (full !== null && full.year !== null) return dayNumber(full.year, full.month, full.day);
  const timeZone = article.dateline?.places[0]?.timeZone ?? null;
  const there = timeZone === null || article.date === null ? null : localDay(article.date.value, timeZone);
  if (there !== null) return there;
  return published === null || published.month === null || published.day === null
    ? null
    : dayNumber(published.year, published.month, published.day);
}
