/**
 * Days by which papers of the telegraph's age dated a dispatch after its place: `DUNEDIN, This Day.`, `LONDON, Sunday Night.` In small letters; the
 * month's day is not in them. Source: New Zealand's and Britain's papers, 1860 to 1930.
 */
export const DAY_PHRASES: readonly string[] = [
  'this day', 'this morning', 'this afternoon', 'this evening', 'to-day', 'today', 'to-night', 'tonight', 'yesterday', 'yesterday morning', 'yesterday afternoon', 'yesterday evening',
  'last night', 'last evening', 'last week', 'noon', 'midnight',
];

/** Parts of a day behind a weekday: `Sunday Night`. */
export const DAY_PARTS: readonly string[] = ['morning', 'forenoon', 'noon', 'afternoon', 'evening', 'night', 'midnight'];

/** Months by where they stand: `the 3d inst.` is this month's, `24th ult.` the last one's. */
export const MONTHS_NEAR: readonly string[] = ['inst', 'instant', 'ult', 'ulto', 'ultimo', 'prox', 'proximo'];
