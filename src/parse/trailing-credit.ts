import { classOf, DIGIT, LETTER, LOWER, SPACE, skipSpace, UPPER } from '../text/chars.ts';
import { type CreditMatch, readCredit } from './credit.ts';
import { isDash } from './tokens.ts';

const LONGEST_CREDIT = 70;
const SENTENCE_ENDS = '.!?"”’)]。！？;';

/** Looks back from the end for a dash, a sentence's end or a wide gap after which only a credit stands: `— AFP`, ` Reuter`, `AGERPRES`. */
export function trailingCredit(text: string, start: number, end: number, only: boolean): CreditMatch | null {
  const floor = Math.max(start, end - LONGEST_CREDIT);
  let gap = 0;
  for (let i = end - 2; i > floor; i -= 1) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if ((kind & (LETTER | DIGIT)) !== 0) {
      if (gap >= WIDE_GAP) {
        const credit = bare(text, i + 1, end, only);
        if (credit !== null) return credit;
      }
      gap = 0;
    } else if ((kind & SPACE) !== 0) gap += 1;
    else {
      const credit = afterMark(text, i, end, only);
      if (credit !== null) return credit;
      gap = 0;
    }
  }
  return null;
}

const WIDE_GAP = 3;

function afterMark(text: string, at: number, end: number, only: boolean): CreditMatch | null {
  if (isInitial(text, at)) return null;
  if (SENTENCE_ENDS.includes(text.charAt(at))) return bare(text, at + 1, end, only);
  const unit = text.charCodeAt(at);
  if (!isDash(unit) || isDash(text.charCodeAt(at - 1)) || !endsSentence(text, at)) return null;
  return readCredit(text, at, end);
}

/** The point of `A.A.P.` ends no sentence. */
function isInitial(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46 || (classOf(text.charCodeAt(at + 1)) & LETTER) === 0) return false;
  return (classOf(text.charCodeAt(at - 1)) & UPPER) !== 0 && (classOf(text.charCodeAt(at - 2)) & LETTER) === 0;
}

function endsSentence(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (classOf(before) & SPACE) !== 0 || SENTENCE_ENDS.includes(text.charAt(at - 1));
}

/** An agency alone after the last sentence: ` Reuter`, `AGERPRES`, `来源：中国新闻网`. */
export function bare(text: string, from: number, end: number, only: boolean): CreditMatch | null {
  const at = skipSpace(text, from, end);
  const kind = classOf(text.charCodeAt(at));
  if ((kind & (LETTER | DIGIT)) === 0 || (at === from && (kind & LOWER) !== 0 && text.charCodeAt(at - 1) === 46)) return null;
  const credit = readCredit(text, at, end);
  return credit !== null && (credit.introduced || !only || credit.agencies.some((agency) => !agency.weak)) ? credit : null;
}
