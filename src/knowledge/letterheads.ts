import { once } from '../text/once.ts';
import { isPaperName } from './credits.ts';

const LONGEST_MARKER = 100;
const MARKER = once(
  () =>
    /^(?:for immediate release|to: .{0,40}editors$|attention:? .{0,40}(?:editors|media)\b.{0,3}$|(?:press|news|media) release\b.{0,24}$|release ?(?:no\.?|#|:) ?.{0,24}$|(?:(?:media|press|news) )?contacts?\s?:|not for (?:distribution|release|dissemination)|rns number|.{0,60}\b(?:phone|tel|telephone|fax|mobile)\b.{0,4}\d[\d ()./-]{5,}|.{0,60}\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|.{0,60}\S@\S+\.\S+$)/iu,
);

/** Whether a line ends what stands above a release's headline, the sender's name and address: `FOR IMMEDIATE RELEASE`, `(Phone: 202/555-0114)`. */
export function isReleaseMarker(line: string, length: number): boolean {
  return length <= LONGEST_MARKER && MARKER().test(line.replace(/^[^\p{L}\d(]+/u, '').replace(/^\((?=phone|tel)/iu, ''));
}

const DOMAIN =
  /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|info|ie|ca|uk|au|nz|in|lk|pk|ng|za|ph|my|sg|hk|jp|kr|tw|ae|qa|us|de|fr)(?: (?:staff|news))?$/iu;
const ISSUE =
  /\bVol(?:ume|\.) ?[\dIVXLC]+, N(?:umber|o\.) ?\d+|\bnewspaper since\b|^\S+-TV\b|\bChannel \d+$|[—–-] Page \d+$|, Image \d+$|^Newspaper Page Text$/iu;
const MOST_MASTHEAD_WORDS = 4;
const LONGEST_MASTHEAD = 110;

/** Whether a page's first line is the paper's or station's name: `The Star Online`, `breakingnews.ie`, `KVLT-TV Channel 7`; or what an archive of
 * scanned papers prints there, `Indianapolis Times, 24 February 1943 — Page 13`. */
export function isMasthead(line: string): boolean {
  if (line.length > LONGEST_MASTHEAD || /[.!?:]$/u.test(line)) return false;
  if (DOMAIN.test(line) || ISSUE.test(line) || /^[a-z]{4,12}$/.test(line)) return true;
  const words = line.split(/\s+/u);
  return (
    words.length > 1 &&
    words.length <= MOST_MASTHEAD_WORDS &&
    words.every((word) => /^(?:\p{Lu}|of$|the$)/u.test(word)) &&
    isPaperName(words.at(-1) ?? '')
  );
}
