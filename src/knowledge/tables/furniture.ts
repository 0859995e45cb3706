/**
 * Lines that sites set around a story: no part of it. Compared without case and end marks, one a line in code-unit order.
 * Source: pages of papers, broadcasters and portals that run agency copy.
 */
export const FURNITURE_LINES: readonly string[] = [
  '#market news', '1 min read', '2 min read', '3 min read', 'a a a', 'a+', 'a-', 'about us', 'accessibility links', 'ad', 'add comment', 'advertisement', 'advertising',
  'all india', 'also read', 'archive', 'article continues below', 'back to top', 'breaking', 'breaking news', 'business', 'by staff', 'city news', 'comment', 'comments',
  'comments (0)', 'contact us', 'continue reading', 'continue reading below', 'cookies', 'copy link', "don't miss", 'download our app', 'dw recommends', "editor's picks",
  'editorial staff', "editors' picks", 'email', 'email print', 'email|print|comments', 'exhibit 99.1', 'facebook', 'filed under', 'follow', 'follow us', 'follow us on',
  'following', 'font size', 'for immediate release', 'gallery', 'general', 'get our newsletter', 'getty images', 'home', 'image', 'image copyright', 'image unavailable',
  'in pictures', 'india news', 'international', 'keywords', 'large medium small', 'latest', 'latest news', 'leave a comment', 'listen', 'mail', 'listen to article',
  'listen to this article', 'live', 'local', 'local news', 'log in', 'market news', 'menu', 'min read', 'more news', 'more on this story', 'more on this topic',
  'most popular', 'most read', 'national', 'national news', 'news', 'news archive', 'newsletter', 'next article', 'next story', 'no comments', 'no image available',
  'opinion', 'other sports', 'page not found', 'photo', 'photos', 'pictures', 'play', 'politics', 'post a comment', 'posted', 'press release', 'previous article',
  'previous story', 'print', 'print article', 'print email', 'printer', 'printer print email email', 'privacy policy', 'published', 'read also', 'read more', 'read next',
  'reading time', 'recommended', 'recommended for you', 'related', 'related articles', 'related stories', 'report an error', 'reuters staff', 'save', 'search',
  'see also', 'send by email', 'share', 'share on facebook', 'share on twitter', 'share this', 'share this article', 'share this page', 'share this story', 'sign in',
  'skip to content', 'skip to main content', 'sponsored', 'sport', 'sports', 'sports news', 'staff', 'story continues below advertisement', 'subscribe', 'supported by',
  'tags', 'tags:', 'telegram', 'terms of use', 'text resize', 'text size', 'text to speech', 'top', 'top stories', 'topics', 'topics in this story', 'trending', 'tweet',
  'twitter', 'uk news', 'update', 'updated', 'us news', 'video', 'videos', 'view comments', 'watch', 'watch live', 'whatsapp', 'world', 'world news',
  'world notes quick look', 'you may also like',
];

/** What a line of furniture opens with. */
export const FURNITURE_OPENERS: readonly string[] = [
  'read more', 'more:', 'tag results', 'from the section', 'related news:', 'related:', 'see also:', 'also read:', 'read also:', 'share this', 'follow us', 'newspaper section:', 'read more on',
  'you can share this', 'click here', 'sign up for', 'subscribe to', 'advertisement', 'kindly share', 'why you can trust', 'representative image', 'news provided by', 'search the web', "join st's", 'join our', 'join us', 'get the latest', 'download the', 'for more news', 'for the latest', 'to get the latest', 'follow the latest', 'find out more',
];
