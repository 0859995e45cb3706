/**
 * The months of English datelines, January first. Sources: AP Stylebook, “months” (abbreviated before a day, those of five letters and fewer are not);
 * Reuters Handbook of Journalism, “months” (the same without points).
 */
export const MONTH_FORMS: readonly (readonly [house: string, ...forms: string[]])[] = [
  ['ap', 'Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  ['reuters', 'Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  ['full', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
];
