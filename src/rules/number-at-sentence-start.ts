import { isEnglish, NOTHING, quoted } from './remarks.ts';
import { defineRule, type Remark, type Rule } from './rule.ts';

const AFTER_STOP = /(?<!\b[A-Z][a-z]{1,4})(?<=[a-z]{3})[.!?]["”’]? {1,2}(\d[\d,.]*(?:st|nd|rd|th|s)?)(?= [a-z])/g;
const AT_START = /^["“]?(\d[\d,.]*(?:st|nd|rd|th|s)?)(?= [a-z])/;
const SENTENCE_END = /[.!?]["”’]?$/;
const YEAR = /^(?:1[0-9]|20)\d\ds?$/;

/** `12 people were there.` A year may begin a sentence; figures of tables and lists are no sentences. */
export const numberAtSentenceStart: Rule = defineRule({
  id: 'number-at-sentence-start',
  severity: 'off',
  summary: 'A sentence does not begin with a figure',
  source: 'AP Stylebook, “numerals”: spelled out at the start of a sentence, but for years',
  options: {},
  valid: [
    { text: 'PARIS (AP) — The ministers met. Twelve of the 13 left. 1987 was worse.' },
    { text: 'PARIS (AP) — The ministers met.\n\n12 Oslo\n\n13. Bergen' },
    { text: 'PARIS (AP) — The item of Sept. 5 headed “Talks” was gone.\n    NOTE: Net includes a loss of\n606,000 dlrs.' },
  ],
  invalid: [
    {
      text: 'PARIS (AP) — The ministers met. [[12]] of the 13 left.',
      message: 'Unexpected figure "12", expected a word at the start of a sentence',
    },
    {
      text: 'PARIS (AP) — The ministers met.\n\n[[1,200]] people saw the fire that followed.',
      message: 'Unexpected figure "1,200", expected a word at the start of a sentence',
    },
  ],
  check(story) {
    const { body } = story.article;
    if (body.span === null || !isEnglish(story)) return NOTHING;
    const remarks: Remark[] = [];
    let before = '.';
    for (const { text, span } of body.paragraphs) {
      const first = SENTENCE_END.test(text) && SENTENCE_END.test(before) ? AT_START.exec(text) : null;
      before = text.slice(-2);
      for (const match of [...(first === null ? [] : [first]), ...text.matchAll(AFTER_STOP)]) {
        const figure = match[1] ?? '';
        const start = (span?.start ?? 0) + match.index + match[0].length - figure.length;
        if (YEAR.test(figure)) continue;
        const message = `Unexpected figure ${quoted(figure)}, expected a word at the start of a sentence`;
        remarks.push({ message, span: { start, end: start + figure.length } });
      }
    }
    return remarks;
  },
});
