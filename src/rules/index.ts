import { bodyEmpty } from './body-empty.ts';
import { bylineNameRepeated } from './byline-name-repeated.ts';
import { bylineWithoutDateline } from './byline-without-dateline.ts';
import { creditDuplicated } from './credit-duplicated.ts';
import { creditMissing } from './credit-missing.ts';
import { creditUnknownAgency } from './credit-unknown-agency.ts';
import { dateAmbiguous } from './date-ambiguous.ts';
import { dateImpossible } from './date-impossible.ts';
import { dateMismatch } from './date-mismatch.ts';
import { dateMissing } from './date-missing.ts';
import { dateOrdinalUsed } from './date-ordinal-used.ts';
import { dateYearRedundant } from './date-year-redundant.ts';
import { datelineAgencyForm } from './dateline-agency-form.ts';
import { datelineAgencyMismatch } from './dateline-agency-mismatch.ts';
import { datelineAgencyMissing } from './dateline-agency-missing.ts';
import { datelineAmbiguousPlace } from './dateline-ambiguous-place.ts';
import { datelineCityCaps } from './dateline-city-caps.ts';
import { datelineCountryMissing } from './dateline-country-missing.ts';
import { datelineCountryRedundant } from './dateline-country-redundant.ts';
import { datelineDateFuture } from './dateline-date-future.ts';
import { datelineDateMissing } from './dateline-date-missing.ts';
import { datelineDateStale } from './dateline-date-stale.ts';
import { datelineDayForm } from './dateline-day-form.ts';
import { datelineMissing } from './dateline-missing.ts';
import { datelineMonthForm } from './dateline-month-form.ts';
import { datelinePlaceFormerName } from './dateline-place-former-name.ts';
import { datelinePlaceMisspelled } from './dateline-place-misspelled.ts';
import { datelinePlaceRepeated } from './dateline-place-repeated.ts';
import { datelineRepeated } from './dateline-repeated.ts';
import { datelineSeparator } from './dateline-separator.ts';
import { datelineSeparatorMissing } from './dateline-separator-missing.ts';
import { datelineStateForm } from './dateline-state-form.ts';
import { datelineStateMissing } from './dateline-state-missing.ts';
import { datelineStateNeverAbbreviated } from './dateline-state-never-abbreviated.ts';
import { datelineStateRedundant } from './dateline-state-redundant.ts';
import { datelineTooManyPlaces } from './dateline-too-many-places.ts';
import { datelineUnknownPlace } from './dateline-unknown-place.ts';
import { datelineUnparsed } from './dateline-unparsed.ts';
import { datelineYearRedundant } from './dateline-year-redundant.ts';
import { daylightStandardClash } from './daylight-standard-clash.ts';
import { headlineTooLong } from './headline-too-long.ts';
import { metadataMismatch } from './metadata-mismatch.ts';
import { noonMidnightForm } from './noon-midnight-form.ts';
import { relativeDayUsed } from './relative-day-used.ts';
import type { Rule, RunRule } from './rule.ts';
import { timeImpossible } from './time-impossible.ts';
import { weekdayAbbreviated } from './weekday-abbreviated.ts';
import { weekdayDateClash } from './weekday-date-clash.ts';

/** All rules that judge a story by itself, by id. */
export const storyRules: readonly Rule[] = [
  bodyEmpty,
  bylineNameRepeated,
  bylineWithoutDateline,
  creditDuplicated,
  creditMissing,
  creditUnknownAgency,
  dateAmbiguous,
  dateImpossible,
  dateMismatch,
  dateMissing,
  dateOrdinalUsed,
  dateYearRedundant,
  datelineAgencyForm,
  datelineAgencyMismatch,
  datelineAgencyMissing,
  datelineAmbiguousPlace,
  datelineCityCaps,
  datelineCountryMissing,
  datelineCountryRedundant,
  datelineDateFuture,
  datelineDateMissing,
  datelineDateStale,
  datelineDayForm,
  datelineMissing,
  datelineMonthForm,
  datelinePlaceFormerName,
  datelinePlaceMisspelled,
  datelinePlaceRepeated,
  datelineRepeated,
  datelineSeparatorMissing,
  datelineSeparator,
  datelineStateForm,
  datelineStateMissing,
  datelineStateNeverAbbreviated,
  datelineStateRedundant,
  datelineTooManyPlaces,
  datelineUnknownPlace,
  datelineUnparsed,
  datelineYearRedundant,
  daylightStandardClash,
  headlineTooLong,
  metadataMismatch,
  noonMidnightForm,
  relativeDayUsed,
  timeImpossible,
  weekdayAbbreviated,
  weekdayDateClash,
];

/** All rules that compare the stories of a run. */
export const runRules: readonly RunRule[] = [];
