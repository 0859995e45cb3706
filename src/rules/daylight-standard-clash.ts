import { monthForm } from '../knowledge/month-forms.ts';
import { isOutOfSeason, zoneSeasons } from '../knowledge/zone-seasons.ts';
import type { Article } from '../model/record.ts';
import { nextWord } from '../text/words.ts';
import { namesOtherMonth } from './month-near.ts';
import { defineRule, type Rule } from './rule.ts';

/** `8 p.m. EST` in July. */
export const daylightStandardClash: Rule = defineRule({
  id: 'daylight-standard-clash',
  severity: 'warning',
  summary: "A time's zone is named as the season has it",
  source: 'The tz database; AP Stylebook, “time zones”: EDT while daylight time is in force',
  options: {},
  valid: [
    { text: 'BOSTON, July 17 (AP) -- The ferry sails at 8 p.m. EDT.' },
    { text: 'BOSTON, July 17 (AP) -- The ferry will sail on Nov. 20 at 8 p.m. EST.' },
    { text: 'BOSTON, March 10, 2023 (AP) -- The ferry sails at 8 p.m. EST.' },
    { text: 'PHOENIX, July 17 (AP) -- The bus leaves at 8 p.m. MST.' },
    { text: 'BRISBANE, Australia, Jan. 17 (AP) -- The ferry sails at 8 p.m. AEST.' },
    { text: 'BOSTON, July 17 (AP) -- The ferry EST II sails at 8 p.m.' },
    { text: 'LONDON, July 17 (AP) -- The ferry sails at 0800 GMT.' },
  ],
  invalid: [
    { text: 'BOSTON, July 17 (AP) -- The ferry sails at 8 p.m. [[EST]].', message: 'Unexpected "EST" in July, expected "EDT"' },
    { text: 'BOSTON, March 20, 2023 (AP) -- The ferry sails at 8 p.m. [[EST]].', message: 'Unexpected "EST" in March, expected "EDT"' },
    { text: 'BOSTON, Jan. 17 (AP) -- The ferry sails at 8:30 p.m. [[EDT]].', message: 'Unexpected "EDT" in January, expected "EST"' },
    { text: 'PARIS, July 17 (AFP) - The ferry sails at 8:30 [[CET]].', message: 'Unexpected "CET" in July, expected "CEST"' },
    { text: 'SYDNEY, July 17 (AAP) - The ferry sails at 8.30 pm [[AEDT]].', message: 'Unexpected "AEDT" in July, expected "AEST"' },
  ],
  *check({ text, article }) {
    const day = dayOf(article);
    if (day === null) return;
    const month = Number(day.monthDay.slice(0, 2));
    let codes: string[] | undefined;
    const { byName, pattern } = zoneSeasons();
    for (let found = nextWord(text, pattern, 0); found !== null; found = nextWord(text, pattern, found.end)) {
      const { word, start, end } = found;
      const season = byName.get(word);
      codes ??= codesOf(article);
      if (season === undefined || !isOutOfSeason(season, day.year, day.monthDay, codes)) continue;
      if (!isTime(text, start) || namesOtherMonth(text, start, month)) continue;
      yield { message: `Unexpected "${word}" in ${monthForm(month, 'full')}, expected "${season.other}"`, span: { start, end } };
    }
  },
});

/** Zones had no such seasons, or others, before. */
const SINCE = 1980;

/** Month and day of the story, "07-15", and its year where it is known. */
function dayOf({ date }: Article): { year: number | null; monthDay: string } | null {
  if (date === null) return null;
  const [year, monthDay] = date.value.startsWith('--')
    ? [null, date.value.slice(2)]
    : [Number(date.value.slice(0, 4)), date.value.slice(5, 10)];
  return monthDay.length < 5 || (year !== null && year < SINCE) ? null : { year, monthDay };
}

function codesOf({ dateline }: Article): string[] {
  return (dateline?.places ?? []).flatMap(({ region, country }) => [region?.code ?? [], country?.code ?? []].flat());
}

/** `8 p.m. `, `08:30 `, `noon (`. */
const TIME = /(?:\d|[ap]\.?m\.?|noon|midnight)\s{0,2}\(?$/i;

function isTime(text: string, at: number): boolean {
  return TIME.test(text.slice(Math.max(0, at - 12), at));
}
