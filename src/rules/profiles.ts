import type { Settings } from './settings.ts';

/** What a house asks for, laid over the rules' own levels. */
export interface Profile {
  name: string;
  summary: string;
  /** Where its choices are written down. */
  source: string;
  rules: Settings;
}

/**
 * A night editor is told what is wrong, not what is unusual: the rules' own levels, in which no house's style is more than an information. What a feed
 * of bare stories has on each of them is left out.
 */
const standard: Profile = {
  name: 'default',
  summary: 'What every desk wants: faults, and no house style',
  source: 'What is wrong in any house: the calendar, the formats’ own documents, two credits where one is due',
  rules: { 'headline-missing': 'off' },
};

const ap: Profile = {
  name: 'ap',
  summary: 'Copy in the style of the Associated Press',
  source: 'The Associated Press Stylebook: “datelines”, “state names”, “months”, “days of the week”, “time zones”, “bylines”, “numerals”',
  rules: {
    'abbreviation-style': 'info',
    'byline-prefix': 'warning',
    'byline-without-dateline': 'info',
    'credit-missing': 'warning',
    'date-ambiguous': 'info',
    'date-ordinal-used': 'warning',
    'date-year-redundant': 'info',
    'dateline-agency-form': 'warning',
    'dateline-agency-missing': 'warning',
    'dateline-city-caps': ['warning', { case: 'capitals' }],
    'dateline-country-missing': ['warning', { list: 'ap', home: 'US' }],
    'dateline-country-redundant': ['warning', { list: 'ap' }],
    'dateline-date-future': ['warning', { nearest: true }],
    'dateline-date-stale': ['warning', { days: 2 }],
    'dateline-day-form': 'warning',
    'dateline-missing': 'warning',
    'dateline-month-form': ['warning', { form: 'ap' }],
    'dateline-place-former-name': 'info',
    'dateline-separator': ['warning', { allowed: ['—'] }],
    'dateline-separator-missing': 'warning',
    'dateline-state-form': 'warning',
    'dateline-state-missing': ['warning', { list: 'ap' }],
    'dateline-state-never-abbreviated': 'warning',
    'dateline-state-redundant': ['warning', { list: 'ap' }],
    'dateline-too-many-places': ['warning', { most: 1 }],
    'dateline-year-redundant': 'warning',
    'headline-missing': 'warning',
    'headline-too-long': ['warning', { most: 50 }],
    'noon-midnight-form': 'warning',
    'number-at-sentence-start': 'info',
    'paragraph-too-long': 'info',
    'relative-day-used': 'warning',
    'slug-missing': 'warning',
    'weekday-abbreviated': 'warning',
  },
};

const reuters: Profile = {
  name: 'reuters',
  summary: 'Copy in the style of Reuters',
  source: 'Reuters Handbook of Journalism: “datelines”, “months”, “headlines” (64 characters), “dates”',
  rules: {
    'alert-too-long': 'warning',
    'credit-missing': 'warning',
    'date-ordinal-used': 'warning',
    'dateline-agency-form': 'warning',
    'dateline-agency-missing': 'warning',
    'dateline-city-caps': ['warning', { case: 'capitals' }],
    'dateline-country-missing': ['info', { list: 'wide', home: 'US' }],
    'dateline-date-future': ['warning', { nearest: true }],
    'dateline-date-missing': 'warning',
    'dateline-date-stale': ['warning', { days: 2 }],
    'dateline-day-form': 'warning',
    'dateline-missing': 'warning',
    'dateline-month-form': ['warning', { form: 'reuters' }],
    'dateline-place-former-name': 'info',
    'dateline-separator': ['warning', { allowed: ['-', '–'] }],
    'dateline-separator-missing': 'warning',
    'dateline-too-many-places': ['warning', { most: 2 }],
    'dateline-year-redundant': 'warning',
    'headline-missing': 'warning',
    'headline-too-long': ['warning', { most: 64 }],
    'slug-missing': 'warning',
    'weekday-abbreviated': 'warning',
  },
};

const afp: Profile = {
  name: 'afp',
  summary: "Copy in the style of Agence France-Presse's English wire",
  source: 'The form of its copy since 2018, “Paris, Nov 17, 2023 (AFP) -”, and before, “PARIS, Nov 17 (AFP) -”: capitals and year are free',
  rules: {
    'credit-missing': 'warning',
    'dateline-agency-form': 'warning',
    'dateline-agency-missing': 'warning',
    'dateline-date-future': ['warning', { nearest: true }],
    'dateline-date-stale': ['warning', { days: 2 }],
    'dateline-day-form': 'warning',
    'dateline-missing': 'warning',
    'dateline-month-form': ['warning', { form: 'reuters' }],
    'dateline-place-former-name': 'info',
    'dateline-separator': ['warning', { allowed: ['-', '–'] }],
    'dateline-separator-missing': 'warning',
    'headline-missing': 'warning',
    'headline-too-long': ['warning', { most: 64 }],
    'slug-missing': 'warning',
  },
};

const dpa: Profile = {
  name: 'dpa',
  summary: 'Copy in the style of Deutsche Presse-Agentur',
  source: 'The form of its copy, “Berlin (dpa) -”: the city as a name, no date, a hyphen',
  rules: {
    'credit-missing': 'warning',
    'dateline-agency-form': 'warning',
    'dateline-agency-missing': 'warning',
    'dateline-city-caps': ['warning', { case: 'name' }],
    'dateline-missing': 'warning',
    'dateline-place-former-name': 'info',
    'dateline-separator': ['warning', { allowed: ['-', '–'] }],
    'dateline-separator-missing': 'warning',
    'headline-missing': 'warning',
    'headline-too-long': ['warning', { most: 64 }],
    'slug-missing': 'warning',
  },
};

const pressRelease: Profile = {
  name: 'press-release',
  summary: 'A release before it goes to a distributor',
  source: 'PR Newswire’s and Business Wire’s forms: headline, then place, month, day and year; AP Stylebook for states',
  rules: {
    'credit-unknown-agency': 'off',
    'date-ambiguous': 'warning',
    'dateline-country-missing': ['info', { list: 'wide', home: 'US' }],
    'dateline-date-future': ['warning', { ahead: 1, nearest: true }],
    'dateline-date-missing': ['warning', { year: true }],
    'dateline-missing': ['warning', { words: 0 }],
    'dateline-place-former-name': 'info',
    'dateline-separator-missing': 'warning',
    'dateline-state-form': 'info',
    'dateline-state-missing': ['warning', { list: 'wide' }],
    'headline-missing': 'error',
    'headline-too-long': ['warning', { most: 100 }],
    'weekday-abbreviated': 'info',
  },
};

const corpus: Profile = {
  name: 'corpus',
  summary: 'Stories of a data set: encodings, missing parts, duplicates; nothing of style',
  source:
    'What spoils a training or research corpus: Unicode’s recommendations on replacement characters, deduplication by MinHash (Broder 1997)',
  rules: {
    'abbreviation-style': 'off',
    'alert-too-long': 'off',
    'body-empty': 'error',
    'body-too-short': 'warning',
    'body-unfinished': 'info',
    'brackets-unbalanced': 'off',
    'byline-name-repeated': 'off',
    'byline-prefix': 'off',
    'charset-unsafe': 'off',
    'control-character': 'warning',
    'correction-unlabelled': 'off',
    'credit-duplicated': 'info',
    'credit-missing': 'info',
    'credit-unknown-agency': 'off',
    'date-impossible': 'warning',
    'date-mismatch': 'warning',
    'date-missing': ['info', { year: true }],
    'dateline-agency-mismatch': 'info',
    'dateline-ambiguous-place': 'info',
    'dateline-date-future': 'warning',
    'dateline-place-misspelled': 'info',
    'dateline-repeated': 'warning',
    'dateline-unknown-place': 'off',
    'dateline-unparsed': 'warning',
    'daylight-standard-clash': 'off',
    'double-word': 'off',
    'duplicate-story': 'error',
    'embargo-passed': 'off',
    'embargo-standing': 'off',
    'embargo-unparsed': 'off',
    'encoding-lost-character': 'error',
    'encoding-mojibake': 'error',
    'headline-full-stop': 'off',
    'headline-missing': 'info',
    'headline-too-long': 'off',
    'hyphen-blank': 'off',
    'markup-in-text': 'warning',
    'metadata-mismatch': 'warning',
    'mixed-line-endings': 'info',
    mojibake: 'error',
    'near-duplicate-story': 'warning',
    'notice-in-body': 'info',
    'number-at-sentence-start': 'off',
    'paragraph-too-long': 'off',
    'placeholder-left': 'off',
    'punctuation-doubled': 'off',
    'quotes-unbalanced': 'off',
    'replacement-character': 'error',
    'slug-missing': 'off',
    'slug-space': 'off',
    'slug-too-long': 'off',
    'story-withdrawn': 'off',
    'take-sequence-gap': 'off',
    'take-too-long': 'off',
    'time-impossible': 'off',
    'trailing-furniture': 'warning',
    'weekday-date-clash': 'off',
    'word-count-short': 'off',
  },
};

/** The profiles of `--profile`, the first one the default. */
export const profiles: readonly Profile[] = [standard, ap, reuters, afp, dpa, pressRelease, corpus];
