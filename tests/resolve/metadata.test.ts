import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/record.ts';
import type { Metadata } from '../../src/model/story.ts';
import { applyMetadata } from '../../src/resolve/metadata.ts';
import { parseArticle } from '../../src/resolve/parse-article.ts';

const BODY = 'The ferry that was late on Monday was early on Tuesday, the harbour office said.\n\nNobody was on board.';

function recordOf(text: string, metadata: Metadata | null): Article {
  return applyMetadata(parseArticle(text, { date: metadata?.date ?? null }), { text, metadata });
}

describe('what the envelope fills in', () => {
  it('nothing without an envelope', () => {
    const article = parseArticle(BODY);
    expect(applyMetadata(article, { text: BODY, metadata: null })).toBe(article);
  });

  it('takes headline, slug, byline and language with no span', () => {
    const record = recordOf(BODY, {
      headline: 'Ferry is early',
      slugline: 'BC-Ferry',
      bylineText: 'By Ada North, dpa',
      byline: ['Ada North'],
      language: 'en',
    });
    expect(record).toMatchObject({
      headline: { text: 'Ferry is early', span: null },
      slugline: { text: 'BC-Ferry', span: null },
      byline: { text: 'By Ada North, dpa', span: null, names: ['Ada North'] },
      language: 'en',
      body: { text: BODY },
    });
  });

  it('hands through what no text says, and leaves out what was not sent', () => {
    const sent: Metadata = {
      urgency: 4,
      category: 'i',
      keywords: ['ferries'],
      status: 'withheld',
      embargo: '2024-03-12T14:00:00+01:00',
      copyright: '(c) dpa',
      transmission: { service: 'eca', sequence: '0417', priority: '3', wordCount: 182, take: '1ST LEAD' },
    };
    expect(recordOf(BODY, sent)).toMatchObject(sent);
    expect(Object.keys(recordOf(BODY, { language: 'en' }))).not.toContain('urgency');
  });

  it('puts notes among the notices, once', () => {
    const text = `(Adds captain)\n\nRIGA (Reuters) - ${BODY}`;
    const { notices } = recordOf(text, {
      notices: [
        { kind: 'editors-note', text: 'Adds captain' },
        { kind: 'sign-off', text: 'dpa lah' },
      ],
    });
    expect(notices.map(({ text: said, span }) => [said, span === null])).toEqual([
      ['dpa lah', true],
      ['(Adds captain)', false],
    ]);
  });
});

describe('headline', () => {
  it('is the text’s own where both say the same', () => {
    const text = `Ferry is early\n\nRIGA (AFP) - ${BODY}`;
    expect(recordOf(text, { headline: 'FERRY IS EARLY' }).headline?.span).toEqual({ start: 0, end: 14 });
  });

  it('gives back to the body what was taken for one', () => {
    const text = `Home side\n\n${BODY}`;
    const record = recordOf(text, { headline: 'Ferry is early' });
    expect(record.headline).toEqual({ text: 'Ferry is early', span: null });
    expect(record.body.text).toBe(text);
    expect(record.body.paragraphs.map(({ text: paragraph }) => paragraph)[0]).toBe('Home side');
    expect(record.body.wordCount).toBe(text.split(/\s+/).length);
  });

  it('keeps a line above the dateline as a summary', () => {
    const text = `Early on Tuesday, empty too\n\nRIGA (AFP) - ${BODY}`;
    const record = recordOf(text, { headline: 'Ferry is early' });
    expect(record.headline?.text).toBe('Ferry is early');
    expect(record.notices).toContainEqual({ text: 'Early on Tuesday, empty too', span: { start: 0, end: 27 }, kind: 'summary' });
  });
});

describe('dateline', () => {
  it.each([
    ['PUNO, Peru, April 19 (AFP)', 'PUNO, Peru', '1997-04-19', ['afp']],
    ['Mons, Belgium, April 19, 1997 (AFP) -', 'Mons, Belgium', '1997-04-19', ['afp']],
    ['ITHACA, N.Y. (AP)', 'ITHACA, N.Y.', null, ['ap']],
    ['WARSAW 1997-04-25', 'WARSAW', '1997-04-25', []],
    ['KOBE, March 27', 'KOBE', '1997-03-27', []],
    ['Lahti', 'Lahti', null, []],
  ])('reads %s as it reads those in texts', (sent, place, day, agencies) => {
    const { dateline } = recordOf(BODY, { dateline: sent, date: '1997-04-20' });
    expect(dateline).toMatchObject({ text: sent, span: null });
    expect(dateline?.places[0]).toMatchObject({ text: place, span: null });
    expect(dateline?.date?.value ?? null).toBe(day);
    expect(dateline?.agencies.map(({ id }) => id)).toEqual(agencies);
  });

  it('leaves the text’s own, and says where the envelope has another place', () => {
    const text = `Editors: new\n\nPORTO, March 3 (AFP) - ${BODY}`;
    const { dateline, diagnostics } = recordOf(text, { dateline: 'LISBON (AFP)', date: '2020-03-03' });
    expect(dateline?.places[0]?.text).toBe('PORTO');
    const start = text.indexOf('PORTO');
    expect(diagnostics).toEqual([
      expect.objectContaining({ rule: 'metadata-mismatch', severity: 'warning', span: { start, end: start + 5 }, line: 3, column: 1 }),
    ]);
  });

  it('finds no disagreement in another spelling of the same place', () => {
    expect(recordOf(`VICUNA, Chile (AP) _ ${BODY}`, { dateline: 'Vicuña, Chile' }).diagnostics).toEqual([]);
  });
});

describe('credit', () => {
  const idsOf = (text: string, metadata: Metadata): string[] | undefined => recordOf(text, metadata).credit?.agencies.map(({ id }) => id);

  it.each([
    ['AFP', ['afp']],
    ['dpa/tmn', ['dpa']],
    ['NTB-AFP-DPA', ['ntb', 'afp', 'dpa']],
    ['ANP/BELGA', ['anp', 'belga']],
    ['THE CANADIAN PRESS', ['cp']],
    ['(c) Reuters Limited 1997', ['reuters']],
    ['Tallyworks', []],
  ])('is %s where the text names no one', (credit, ids) => {
    expect(idsOf(BODY, { credit })).toEqual(ids);
    expect(recordOf(BODY, { credit }).credit).toMatchObject({ text: credit, span: null, position: 'metadata' });
  });

  it('stays the text’s, completed by those that the envelope names besides', () => {
    expect(idsOf(`${BODY}\n\n(©NTB)`, { credit: 'NTB-AFP' })).toEqual(['ntb', 'afp']);
    expect(idsOf(`RIGA (Reuters) - ${BODY}`, { credit: 'dpa' })).toEqual(['reuters']);
  });

  it('is the agency of an envelope’s dateline, where nothing else is', () => {
    expect(idsOf(BODY, { dateline: 'SYDNEY September 12 AAP -', date: '2017-09-12' })).toEqual(['aap']);
  });
});
