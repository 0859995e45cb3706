const LONGEST = 80;

/** Whether a line is a wire's keyword line: `BC-BAHIA-COCOA-REVIEW`, `AM-Storm, 1st Ld-Writethru,a0512,450`, `^BC-HI--APNewsAlert,19<`. */
export function isSlugline(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST || end - start < 4) return false;
  const line = text.slice(start, end);
  if (/^\^?(?:BC|AM|PM|AP|UP|RTR|BN|FC|BI)-\S/u.test(line)) return true;
  if (
    /^[A-Z][A-Z0-9.]{1,}(?:[-/][A-Z0-9&.]+){1,}(?:[ ,]+(?:\d{1,2}[A-Za-z]{2}|Ld|LD|LEAD|TAKE|URGENT|PICTURE|UPDATE|\d+|Writethru|WRITETHRU)\S*)*$/u.test(
      line,
    )
  )
    return /-|^[A-Z]{2,6}\/\d{2,4}\/\d+$/u.test(line);
  if (
    /^(?:[a-z]{1,2} ){1,3}\^?(?:BC|AM|PM|AP|bc|am|pm)-\S|^(?:[a-z] ){2,3}[a-z\d-]{5,12}$|^\.[A-Z]{3,} [A-Z]{2,}\d|^[a-z]\d{3,4}$|^ZCZC\b|\bKey ?[Ww]ord\(s\):/u.test(
      line,
    )
  )
    return true;
  if (line.startsWith('(')) return false;
  return /\b\d(?:st|nd|rd|th) (?:Ld|Lead|LEAD|LD)\b|Writethru/u.test(line) && !/[.!?]$/u.test(line);
}
