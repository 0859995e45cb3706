// The parser's speed, in this process on one thread: stories and megabytes a second, and whether a story's length makes its characters dearer.
// Reads ../shared/gold/reuters21578-dev.jsonl.gz if it is there, else the fixtures, many times over.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseArticle } from '../dist/index.js';

const ROUNDS = 9;
const LENGTHS = [1, 10, 100];

const { name, texts } = readStories();
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
parseAll(texts);
const seconds = Math.min(...Array.from({ length: ROUNDS }, () => parseAll(texts)));
console.log(`parseArticle  ${name}: ${texts.length} stories, ${(size / 1e6).toFixed(1)} MB; the best of ${ROUNDS} rounds`);
console.log(
  `              ${Math.round(texts.length / seconds)} stories/s, ${(size / 1e6 / seconds).toFixed(1)} MB/s, ${((seconds / texts.length) * 1e6).toFixed(1)} µs a story`,
);
for (const length of LENGTHS)
  console.log(`              ${String(length).padStart(3)} × as long: ${nanosecondsPerCharacter(length).toFixed(2)} ns a character`);

function parseAll(stories) {
  const start = performance.now();
  for (const story of stories) parseArticle(story);
  return (performance.now() - start) / 1000;
}

/** A story's paragraphs, so many times over under one header and dateline. */
function nanosecondsPerCharacter(length) {
  const stories = texts.slice(0, 200).map((text) => `${text.trimEnd()}\n`.repeat(length));
  const characters = stories.reduce((sum, story) => sum + story.length, 0);
  parseAll(stories);
  return (Math.min(...Array.from({ length: 3 }, () => parseAll(stories))) * 1e9) / characters;
}

function readStories() {
  const corpus = new URL('../../shared/gold/reuters21578-dev.jsonl.gz', import.meta.url);
  if (existsSync(corpus)) {
    const rows = gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n');
    return { name: 'reuters21578-dev', texts: rows.map((row) => JSON.parse(row).raw) };
  }
  const folder = new URL('../fixtures/', import.meta.url);
  const fixtures = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const texts = fixtures.map((file) => readFileSync(new URL(file, folder), 'utf8'));
  return { name: 'fixtures', texts: Array.from({ length: 200 }, () => texts).flat() };
}
