/** Whether a dateline element holds a date and no place: `February 14`, `2015-09-03 06:52:18 GMT+00:00`. */
export function isBareDate(dateline: string): boolean {
  return /^\W*(?:\p{L}{3,}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}{3,}\.?)(?:,?\s+\d{4})?\W*$|^\d{4}-?\d\d-?\d\d(?:[T\s].*)?$/u.test(dateline);
}
