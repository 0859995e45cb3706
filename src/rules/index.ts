import { abbreviationStyle } from './abbreviation-style.ts';
import { alertTooLong } from './alert-too-long.ts';
import { bodyEmpty } from './body-empty.ts';
import { bodyTooShort } from './body-too-short.ts';
import { bodyUnfinished } from './body-unfinished.ts';
import { bracketsUnbalanced } from './brackets-unbalanced.ts';
import { bylineNameRepeated } from './byline-name-repeated.ts';
import { bylinePrefix } from './byline-prefix.ts';
import { bylineWithoutDateline } from './byline-without-dateline.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { charsetUnsafe } from './charset-unsafe.ts';
import { controlCharacter } from './control-character.ts';
import { correctionUnlabelled } from './correction-unlabelled.ts';
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
import { doubleWord } from './double-word.ts';
import { duplicateStory } from './duplicate-story.ts';
import { embargoPassed } from './embargo-passed.ts';
import { embargoStanding } from './embargo-standing.ts';
import { embargoUnparsed } from './embargo-unparsed.ts';
import { encodingLostCharacter } from './encoding-lost-character.ts';
import { encodingMojibake } from './encoding-mojibake.ts';
import { envelopeEntity } from './envelope-entity.ts';
import { envelopeMalformed } from './envelope-malformed.ts';
import { envelopeTruncated } from './envelope-truncated.ts';
import { headlineAllCaps } from './headline-all-caps.ts';
import { headlineFullStop } from './headline-full-stop.ts';
import { headlineMissing } from './headline-missing.ts';
import { headlineTooLong } from './headline-too-long.ts';
import { hyphenBlank } from './hyphen-blank.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { markupInText } from './markup-in-text.ts';
import { metadataMismatch } from './metadata-mismatch.ts';
import { mixedLineEndings } from './mixed-line-endings.ts';
import { mojibake } from './mojibake.ts';
import { nearDuplicateStory } from './near-duplicate-story.ts';
import { noonMidnightForm } from './noon-midnight-form.ts';
import { noticeInBody } from './notice-in-body.ts';
import { numberAtSentenceStart } from './number-at-sentence-start.ts';
import { paragraphTooLong } from './paragraph-too-long.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { punctuationDoubled } from './punctuation-doubled.ts';
import { questionMarkInWord } from './question-mark-in-word.ts';
import { quotesMixed } from './quotes-mixed.ts';
import { quotesUnbalanced } from './quotes-unbalanced.ts';
import { relativeDayUsed } from './relative-day-used.ts';
import { replacementCharacter } from './replacement-character.ts';
import type { Rule, RunRule } from './rule.ts';
import { signOffMissing } from './sign-off-missing.ts';
import { slugMissing } from './slug-missing.ts';
import { slugSpace } from './slug-space.ts';
import { slugTooLong } from './slug-too-long.ts';
import { storyWithdrawn } from './story-withdrawn.ts';
import { takeSequenceGap } from './take-sequence-gap.ts';
import { takeTooLong } from './take-too-long.ts';
import { timeImpossible } from './time-impossible.ts';
import { trailingFurniture } from './trailing-furniture.ts';
import { trailingSpaces } from './trailing-spaces.ts';
import { weekdayAbbreviated } from './weekday-abbreviated.ts';
import { weekdayDateClash } from './weekday-date-clash.ts';
import { whitespaceRun } from './whitespace-run.ts';
import { wordCountShort } from './word-count-short.ts';

/** All rules that judge a story by itself, by id. */
export const storyRules: readonly Rule[] = [
  abbreviationStyle,
  alertTooLong,
  bodyEmpty,
  bodyTooShort,
  bodyUnfinished,
  bracketsUnbalanced,
  bylineNameRepeated,
  bylinePrefix,
  bylineWithoutDateline,
  byteOrderMark,
  charsetUnsafe,
  controlCharacter,
  correctionUnlabelled,
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
  doubleWord,
  embargoPassed,
  embargoStanding,
  embargoUnparsed,
  encodingLostCharacter,
  encodingMojibake,
  envelopeEntity,
  envelopeMalformed,
  envelopeTruncated,
  headlineAllCaps,
  headlineFullStop,
  headlineMissing,
  headlineTooLong,
  hyphenBlank,
  invisibleCharacter,
  markupInText,
  metadataMismatch,
  mixedLineEndings,
  mojibake,
  noonMidnightForm,
  noticeInBody,
  numberAtSentenceStart,
  paragraphTooLong,
  placeholderLeft,
  punctuationDoubled,
  questionMarkInWord,
  quotesMixed,
  quotesUnbalanced,
  relativeDayUsed,
  replacementCharacter,
  signOffMissing,
  slugMissing,
  slugSpace,
  slugTooLong,
  storyWithdrawn,
  takeTooLong,
  timeImpossible,
  trailingFurniture,
  trailingSpaces,
  weekdayAbbreviated,
  weekdayDateClash,
  whitespaceRun,
  wordCountShort,
];

/** All rules that compare the stories of a run. */
export const runRules: readonly RunRule[] = [duplicateStory, nearDuplicateStory, takeSequenceGap];
