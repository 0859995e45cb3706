import type { KnownDate } from './year.ts';

/** One reason for or against a reading; weights add up to its score. */
export interface Evidence {
  reason: string;
  /** The words it speaks of, if any. */
  text: string | null;
  weight: number;
}

/** What is known around a dateline before it is read. */
export interface Surroundings {
  text: string;
  /** The story's publication date, from its header or envelope. */
  published: KnownDate | null;
  /** Whether the evidence is kept, for `explain`. */
  explained: boolean;
}

/** The weights, in one place: found by hand on labelled stories, and rounded. A reading is taken from 1.8 on. */
export const W = {
  famousPlace: 1.4,
  knownPlace: 0.9,
  secondPlace: 0.6,
  unnamedPlace: 1.4,
  area: 1.3,
  capitals: 0.8,
  smallLetters: -0.5,
  subject: -2.5,
  caseless: -0.3,
  longName: -0.5,
  placeAtEnd: -2,
  singleLetter: -3,
  label: -4,
  labelWithin: -2,
  afterBy: -2.5,
  bracketed: 0.6,
  date: 2,
  year: 0.4,
  fitsHeader: 1,
  farFromHeader: -1.5,
  weekdayAlone: 0.8,
  dayAlone: 0.5,
  monthAndYear: 0.3,
  agencyInBrackets: 2.6,
  weakInBrackets: 2,
  agency: 1.6,
  weakAgency: 0.8,
  unknownInBrackets: 1,
  longUnknown: 0.4,
  own: 1.2,
  reporter: 0.8,
  clock: 0.3,
  clockAlone: -1.5,
  longDash: 1,
  dash: 0.8,
  tightDash: 0.3,
  colon: 0.5,
  stop: 0.4,
  equals: 1,
  dispatch: 2,
  bar: 0.5,
  slashed: 0.5,
  noMark: -0.2,
  lineEnd: -0.2,
  nextWord: -0.6,
  capitalsThenSmall: -0.35,
  glued: -4,
  smallLetterFollows: -3,
  smallLetterFollowsStrong: -0.8,
  smallLetterFollowsDate: -2.3,
  timestamp: -4,
  picture: -6,
  nothingFollows: -0.5,
  signOff: -2.5,
  shortRest: -1,
  noSentence: -0.8,
  route: -1.2,
  row: -3,
  timetable: -3,
  afterPreposition: -2.5,
  listItem: -3,
  dateList: -3,
  speakers: -2.5,
  stampFollows: -1.5,
  score: -2.5,
  insertion: -1.5,
  deck: -2.5,
  namedAgain: 0.9,
  proseFollows: 0.5,
} as const;

export type Add = (reason: string, weight: number, words?: string | null) => void;
