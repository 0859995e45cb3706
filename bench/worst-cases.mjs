// Times hostile texts of growing length: each must stay linear, and a megabyte be read in some milliseconds.
// npm run bench:worst
import { parseArticle } from '../dist/index.js';

const MEGABYTE = 1_000_000;
const CASES = {
  commas: 'A, ',
  'places and commas': 'PARIS, ',
  brackets: '(',
  'closing brackets': ')',
  dashes: '-',
  'spaced dashes': 'A - ',
  digits: '1',
  'month names': 'November ',
  dates: 'Nov 17 ',
  quotes: '"',
  'agencies in brackets': '(AP) ',
  slashes: '/AP/',
  'one word': 'a',
  capitals: 'A ',
  blanks: ' ',
  'line ends': '\n',
  'credit lines': '— AFP\n',
  bylines: 'By Jane Doe\n',
  Han: '北京',
  'control characters': '\u0000\u001b',
};

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

function milliseconds(text) {
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    const start = process.hrtime.bigint();
    parseArticle(text);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return median(times);
}

milliseconds('PARIS, Aug. 3 (AP) -- A bell rang. '.repeat(2000));
console.log('                        0.25 MB    0.5 MB      1 MB      2 MB   ms; last: time for 2 MB over 1 MB');
for (const [name, piece] of Object.entries(CASES)) {
  const times = [0.25, 0.5, 1, 2].map((size) => milliseconds(piece.repeat(Math.ceil((size * MEGABYTE) / piece.length))));
  console.log(`${name.padEnd(22)}${times.map((time) => time.toFixed(2).padStart(10)).join('')}   ${(times[3] / times[2]).toFixed(1)}`);
}
