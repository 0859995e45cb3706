import { once } from '../text/once.ts';

/**
 * Lines that sites set around a story: no part of it. Compared without case and end marks.
 * Source: pages of papers that run agency copy.
 */
const FURNITURE = once(
  () =>
    new Set(
      `news|general|sports news|home|menu|search|play|share|print|email|print email|printer|printer print email email|follow|following|updated|update|published|posted|subscribe|sign in|log in|advertisement|ad|sponsored|skip to content|skip to main content|accessibility links|breaking news|latest news|top stories|more news|related|related stories|related articles|most read|most popular|read more|continue reading|comments|no comments|leave a comment|tags|topics|large medium small|large medium small |photo|photos|video|gallery|2 min read|1 min read|3 min read|min read|text size|a a a|archive|news archive|world|national|international|business|sport|sports|politics|local|local news|opinion|exhibit 99.1|press release|for immediate release|#market news|market news|staff|by staff|reuters staff|editorial staff|view comments|save|copy link|listen|listen to article|tweet|facebook|twitter|whatsapp|telegram|newsletter|cookies|world notes quick look|no image available|image unavailable`.split(
        '|',
      ),
    ),
);

/** Whether a whole line is site furniture: `Accessibility links`, `2 Min Read`. */
export function isFurniture(line: string): boolean {
  const bare = line.toLowerCase().replace(/^[\s>#*|»›-]+|[\s|»›:.…-]+$/gu, '');
  return (
    bare === '' ||
    FURNITURE().has(bare) ||
    /^\d+ min(?:ute)?s? read$/u.test(bare) ||
    /^exhibit \d+(?:\.\d+)?$/u.test(bare) ||
    /^(?:read more|more:|tag results)/u.test(bare) ||
    /^[\w-]+\.(?:gov|com|org|net)$/u.test(bare)
  );
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
    /^(?:FILE\s*[-–—]|In this .{0,40}photo|This .{0,30}photo)/u.test(line) ||
    /\((?:representative|representational|file) (?:photo|image|picture)/iu.test(line)
  );
}
