/**
 * Abbreviations of time zones that headers and datelines print, in minutes east of UTC.
 * Source: the wires' own use; `IST` is India's, `CST` and `EST` North America's, as in English-language copy.
 */
const ZONES: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  EST: -300,
  EDT: -240,
  ET: -300,
  CST: -360,
  CDT: -300,
  CT: -360,
  MST: -420,
  MDT: -360,
  MT: -420,
  PST: -480,
  PDT: -420,
  PT: -480,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  AST: -240,
  ADT: -180,
  NST: -210,
  NDT: -150,
  IST: 330,
  PKT: 300,
  NPT: 345,
  BDT: 360,
  WIB: 420,
  HKT: 480,
  SGT: 480,
  MYT: 480,
  PHT: 480,
  WITA: 480,
  WIT: 540,
  JST: 540,
  KST: 540,
  AWST: 480,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EAT: 180,
  CAT: 120,
  WAT: 60,
  SAST: 120,
  GST: 240,
  IRST: 210,
  BRT: -180,
  ART: -180,
  CLT: -240,
};

/** Minutes east of UTC of a printed zone: `1015 GMT`, `8:15 a.m. EST`; null when unknown. */
export function zoneOffset(printed: string): number | null {
  return ZONES[printed.toUpperCase().replaceAll('.', '')] ?? null;
}

/** Abbreviations that hold all year, in whose place the clock is put forward in summer: `8:15 a.m. ET`. */
const SEASONAL: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** IANA time zone of a printed zone that summer time changes: `ET`; null where the offset is always the same: `EST`. */
export function seasonalZone(printed: string): string | null {
  return SEASONAL[printed.toUpperCase().replaceAll('.', '')] ?? null;
}
