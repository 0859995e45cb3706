// Counts the places of a file of stories, as they are read: node docs/example-stream.mjs stories.ndjson
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { parseStream, parseTransform } from 'newsparse';

const [path] = process.argv.slice(2);

// As an async iterable; with { gazetteer } its places are looked up, as README.md shows. Whatever the file's size, one block of it is in memory.
const places = {};
for await (const { dateline } of parseStream(createReadStream(path), { onFailure: () => {} })) {
  const place = dateline?.places[0]?.text ?? 'no place';
  places[place] = (places[place] ?? 0) + 1;
}
console.log(places);

// As a web stream: the body of a fetch's response fits in the same place. Broken rows are told, and left out.
const options = { from: 'ndjson', keep: ['desk'], onFailure: ({ message }) => console.log(message) };
const articles = Readable.toWeb(createReadStream(path)).pipeThrough(parseTransform(options));
for await (const { source, body } of articles) console.log(source.id, source.fields.desk, body.wordCount);
