// Throughput and memory on envelopes against plain text.   node bench/formats.mjs [--megabytes 200] [--files 5000]
//   plain text    a folder of text files
//   newsml-g2     the same stories, a newsItem each
//   newsml-g2     all of them in one message
//   sgml-doc      one file of DOC elements
// Prints megabytes a second of input, stories a second, and the most memory the process had.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const option = (name, usual) =>
  Number(process.argv[process.argv.indexOf(`--${name}`) + 1] * (process.argv.includes(`--${name}`) ? 1 : Number.NaN) || usual);
const MEGABYTES = option('megabytes', 200);
const FILES = option('files', 5000);
const home = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newsparse-formats-'));

const PLACES = ['MALMO, Sweden', 'TRIESTE, Italy', 'GALWAY, Ireland', 'BERGEN, Norway', 'VALPARAISO, Chile', 'HOBART, Australia'];
const SENTENCES = [
  'The harbour office counted more ferries last month than in any month since the new pier was opened.',
  'A crane driver said he had seen the tide come in twice as fast as the tables promised.',
  '"Nobody asked the gulls," the harbour master told reporters, and closed the meeting.',
  'Fares are to stay as they are until the spring, when the council looks at them again.',
  'Divers found two anchors, a bicycle and a bell that no one in the town remembers.',
];

/** The n-th story: its dateline, its paragraphs. */
const story = (n) => ({
  dateline: `${PLACES[n % PLACES.length]} (AP) -`,
  paragraphs: Array.from({ length: 8 }, (_, at) => SENTENCES.map((_, i) => SENTENCES[(n + at + i) % SENTENCES.length]).join(' ')),
});
const day = (n) => `2019${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}`;
const text = (n) => `${story(n).dateline} ${story(n).paragraphs.join('\n\n')}\n`;
const wrap = (paragraph) => paragraph.replace(/(.{60,75}) /g, '$1\n');
const doc = (n) =>
  `<DOC id="APW_ENG_${day(n)}.${String(n).padStart(6, '0')}" type="story" >\n<HEADLINE>\nHarbour counts its ferries, part ${n}\n</HEADLINE>\n<DATELINE>\n${story(n).dateline.slice(0, -2)}\n</DATELINE>\n<TEXT>\n${story(
    n,
  )
    .paragraphs.map((paragraph) => `<P>\n${wrap(paragraph)}\n</P>\n`)
    .join('')}</TEXT>\n</DOC>\n`;
const newsItem = (
  n,
) => `<newsItem guid="urn:newsml:wire.example:${n}" version="1" standard="NewsML-G2" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider literal="AP"/>
<versionCreated>2019-03-04T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><urgency>4</urgency><headline>Harbour counts its ferries, part ${n}</headline><slugline>BC-Harbour-${n}</slugline><by>By Jane Doe</by></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
${text(n)
  .trim()
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph.replaceAll('"', '&quot;')}</p>`)
  .join('\n')}
</body></html></inlineXML></contentSet></newsItem>
`;
const OPEN = `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2019-03-04T10:00:00Z</sent><priority>4</priority></header><itemSet>
`;
const CLOSE = '</itemSet></newsMessage>\n';

/** Writes a file of each story; answers the bytes. */
function writeFolder(name, make, ending) {
  mkdirSync(join(folder, name));
  let bytes = 0;
  for (let n = 0; n < FILES; n += 1) {
    const content = make(n);
    bytes += Buffer.byteLength(content);
    writeFileSync(join(folder, name, `${String(n).padStart(6, '0')}.${ending}`), content);
  }
  return bytes;
}

function writeLarge(name, make, open = '', close = '') {
  const file = openSync(join(folder, name), 'w');
  let bytes = writeSync(file, open);
  for (let n = 0; bytes < MEGABYTES * 1e6; n += 100)
    bytes += writeSync(file, Array.from({ length: 100 }, (_, at) => make(n + at)).join(''));
  bytes += writeSync(file, close);
  closeSync(file);
  return bytes;
}

const RUN = `
const { loadProgram } = require(process.argv[1] + '/bin/newsparse.js');
const { Writable } = require('node:stream');
let stories = 0;
const stdout = new Writable({ write(chunk, _, done) { for (const byte of chunk) if (byte === 10) stories += 1; done(); } });
const started = process.hrtime.bigint();
loadProgram(process.argv[1] + '/dist').program.run(['parse', process.argv[2]], { stdin: process.stdin, stdout, stderr: process.stderr, env: {} }, process.argv[1]).then((status) => {
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(JSON.stringify({ status, stories, seconds, memory: process.resourceUsage().maxRSS / 1024 }));
});`;

function measure(name, path, bytes) {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', RUN, home, join(folder, path)], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { stories, seconds, memory } = JSON.parse(stdout || `{"stories":0,"seconds":1,"memory":0,"fault":${JSON.stringify(stderr)}}`);
  const rate = bytes / 1e6 / seconds;
  console.log(
    `  ${name.padEnd(34)} ${rate.toFixed(1).padStart(6)} MB/s ${Math.round(stories / seconds)
      .toString()
      .padStart(
        7,
      )} stories/s ${Math.round(memory).toString().padStart(5)} MB  (${stories} stories, ${(bytes / 1e6).toFixed(0)} MB, ${seconds.toFixed(1)} s)`,
  );
  return rate;
}

try {
  const plain = measure(`plain text, ${FILES} files`, 'text', writeFolder('text', text, 'txt'));
  const g2 = measure(
    `newsml-g2, ${FILES} files`,
    'g2',
    writeFolder('g2', (n) => OPEN + newsItem(n) + CLOSE, 'xml'),
  );
  const message = measure(`newsml-g2, one message of ${MEGABYTES} MB`, 'large.xml', writeLarge('large.xml', newsItem, OPEN, CLOSE));
  const sgml = measure(`sgml-doc, one file of ${MEGABYTES} MB`, 'large.sgm', writeLarge('large.sgm', doc));
  console.log(
    `  against plain text: newsml-g2 ${(g2 / plain).toFixed(2)}, one message ${(message / plain).toFixed(2)}, sgml-doc ${(sgml / plain).toFixed(2)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
