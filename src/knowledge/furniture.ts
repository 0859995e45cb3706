import { once } from '../text/once.ts';
import { FURNITURE_LINES, FURNITURE_OPENERS } from './tables/furniture.ts';

const lines = once(() => new Set(FURNITURE_LINES));
const openers = once(() => new RegExp(`^(?:${FURNITURE_OPENERS.join('|')})`, 'u'));

/** Whether a line, a whole sentence perhaps, opens as furniture does: `Join our channel and get the latest news.` */
export function opensFurniture(line: string): boolean {
  return openers().test(line.toLowerCase());
}

/** Whether a whole line is site furniture: `Accessibility links`, `2 Min Read`. */
export function isFurniture(line: string): boolean {
  const bare = line.toLowerCase().replace(/^[\s>#*|»›·•-]+|[\s|»›:.…·•-]+$/gu, '');
  return (
    bare === '' ||
    lines().has(bare) ||
    /^\d+ min(?:ute)?s? read$/u.test(bare) ||
    /^exhibit \d+(?:\.\d+)?$/u.test(bare) ||
    openers().test(bare) ||
    isTrail(line) ||
    isDoubled(line) ||
    isLanguageMenu(line) ||
    /^\p{L}[\p{L} ]{0,20} ?:$|^\(["“][^()]{2,80}["”]\)$/u.test(line) ||
    /^[\w-]+\.(?:gov|com|org|net)$/u.test(bare)
  );
}

/** The way to a page, or its buttons: `Home >> China`, `NATIONAL » TAMIL NADU`, `Email|Print|Comments`. */
function isTrail(line: string): boolean {
  if (line.length > LONGEST_TRAIL || /[.!?]\s*$/u.test(line)) return false;
  if (/\S\s*(?:>>|»|›)\s*\S|\S > \S|^Home {2,}\S/u.test(line)) return true;
  if (line.length <= LONGEST_SECTION && /^[\p{L}&-]+(?: [\p{L}&-]+)? \/ [\p{L}&-]+(?: [\p{L}&-]+)?$/u.test(line)) return true;
  const bars = line.split(' | ');
  if (bars.length > 2 && bars.every((cell) => cell.length <= LONGEST_CELL)) return true;
  const spaced = line.toLowerCase().split(/\s{2,}/u);
  if (spaced.length > 1 && spaced.every((cell) => lines().has(cell))) return true;
  const words = line.toLowerCase().split(/\s+/u);
  if (words.length > 1 && words.every((word) => lines().has(word))) return true;
  const cells = line.toLowerCase().split(/\s*[|·•]\s*/u);
  return cells.length > 1 && cells.every((cell) => lines().has(cell) || /^[a-z]?\+?$/u.test(cell));
}

const LONGEST_TRAIL = 80;
/** `BBC NEWS | UK | Wales` */
const LONGEST_CELL = 24;
/** `WORLD / Asia-Pacific` */
const LONGEST_SECTION = 36;

/** A section's name, once in its mark and once as text: `Ports and Fisheries Ports and Fisheries`. */
function isDoubled(line: string): boolean {
  const half = (line.length - 1) / 2;
  return Number.isInteger(half) && half > 3 && /\s/u.test(line.charAt(half)) && line.slice(0, half) === line.slice(half + 1);
}

const SCRIPTS = once(() => [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Tamil}/u,
  /\p{Script=Telugu}/u,
  /\p{Script=Gujarati}/u,
  /\p{Script=Kannada}/u,
  /\p{Script=Malayalam}/u,
  /\p{Script=Han}/u,
  /\p{Script=Hangul}/u,
]);
const MOST_SCRIPTS = 3;

/** `हिन्दी বাংলা தமிழ் తెలుగు`: a page's choice of languages. */
function isLanguageMenu(line: string): boolean {
  return /[\u0300-\uffff]/u.test(line) && SCRIPTS().filter((script) => script.test(line)).length > MOST_SCRIPTS;
}

/** Whether a line is a picture's caption or credit: `(AP Photo/Jane Doe)`, `Photo by …`, `FILE - …`. */
export function isCaption(line: string): boolean {
  return (
    /\b(?:AP|AFP|Reuters|EPA|Getty|dpa|PTI|Xinhua|Yonhap|Kyodo|Bernama|Rappler|ANI|IANS|UPI|TASS)\s*(?:Photo|Images|file photo|\/)/u.test(
      line,
    ) ||
    /^[\s(]*(?:photo(?:graph)?s?|image|images|picture|caption|foto|bild|photo credit|image source|file photo|in this photo|in this image)\b.{0,3}[:—–-]/iu.test(
      line,
    ) ||
    /\((?:AFP|AP|AAP|ABC|PA|CP|Reuters|Getty|Supplied)\s?[:/]\s?[^)]{2,60}\)\s*$|\/(?:Associated Press|Canadian Press|The Associated Press|The Canadian Press)\)\s*$|Mandatory Credit/u.test(
      line,
    ) ||
    /^(?:image|media) (?:copyright|caption|source)\b/iu.test(line) ||
    /^(?:FILE\s*[-–—]|In this .{0,40}photo|This .{0,30}photo)/u.test(line) ||
    /\((?:representative|representational|file) (?:photo|image|picture)/iu.test(line)
  );
}
