/** The library: news-agency copy in, records out. It uses nothing of Node and runs in a browser or a worker as it is. */
export { parseStream, parseTransform, type StreamOptions, type StreamSource, type TransformPair } from './batch/parse-stream.ts';
export { type AgencyEntry, agencyById, findAgencies } from './knowledge/agencies.ts';
export { type Gazetteer, openGazetteer } from './knowledge/gazetteer.ts';
export { type ErrorCode, NewsparseError } from './model/error.ts';
export type * from './model/record.ts';
export type { ParseOptions } from './parse/options.ts';
export type { Evidence } from './parse/weights.ts';
export { type Explanation, explainArticle, type WeighedDateline } from './resolve/explain-article.ts';
export { parseArticle } from './resolve/parse-article.ts';
export type { Node, Span } from './text/span.ts';
