import { REPORTED_BY } from '../knowledge/tables/credits.ts';
import { skipSpace } from '../text/chars.ts';
import type { TextNode } from '../text/span.ts';
import { readAgency } from './agency-words.ts';
import { readGroup } from './dateline-group.ts';
import type { AgencyMatch } from './matches.ts';
import {
  BREAK,
  COLON,
  COMMA,
  DASH,
  END,
  endOf,
  kindAt,
  OPEN,
  openTokens,
  SLASH,
  startOf,
  type Tokens,
  tokenFrom,
  WORD,
  wordAt,
} from './tokens.ts';
import { isDispatchSign, isOwnSign } from './unspaced-words.ts';

/** A credit that opens a story without a dateline: `(Reuters) - `, `NNA - `, `(KPL) `. */
export interface LeadingCredit {
  start: number;
  /** After its bracket and dash. */
  end: number;
  agencies: AgencyMatch[];
  /** Reporters named in it. */
  reporters: TextNode[];
}

/** Reads a leading credit at `from`; an agency that is the story's subject (`Reuters said`) is none. */
export function readLeadingCredit(text: string, from: number, to: number): LeadingCredit | null {
  const start = skipSpace(text, from, to);
  const tokens = openTokens(text, start, Math.min(to, start + 160));
  const reported = accordingTo(tokens);
  if (reported !== null) return reported;
  const own = ownReport(tokens);
  if (own !== null) return own;
  const kind = kindAt(tokens, 0);
  return kind === OPEN || kind === SLASH ? bracketed(tokens) : bare(tokens);
}

/** `本报讯（记者王小明）`: the paper's own report, with its reporter. */
function ownReport(tokens: Tokens): LeadingCredit | null {
  if (kindAt(tokens, 0) !== WORD || !isOwnSign(wordAt(tokens, 0))) return null;
  const sign = kindAt(tokens, 1) === WORD && isDispatchSign(wordAt(tokens, 1)) ? 2 : 1;
  const group = kindAt(tokens, sign) === OPEN ? readGroup(tokens, sign, false) : null;
  const reporters = group?.reporters ?? [];
  if (sign === 1 && reporters.length === 0) return null;
  const next = reporters.length > 0 && group !== null ? group.next : sign;
  return { start: startOf(tokens, 0), end: endOf(tokens, next - 1), agencies: [], reporters };
}

function bracketed(tokens: Tokens): LeadingCredit | null {
  const group = readGroup(tokens, 0, false);
  if (group === null || group.agencies.length === 0) return null;
  return finished(tokens, group.next, group.agencies);
}

/** `به گزارش ایسنا،`: "as ISNA reports,", the form of Iran's agencies. */
function accordingTo(tokens: Tokens): LeadingCredit | null {
  for (const phrase of REPORTED_BY) {
    if (!tokens.text.startsWith(phrase, startOf(tokens, 0))) continue;
    const after = tokenFrom(tokens, startOf(tokens, 0) + phrase.length);
    const agency = readAgency(tokens, after) ?? readAgency(tokens, after + 1);
    if (agency === null) continue;
    const from = FROM.has(wordAt(tokens, agency.next)) ? placedComma(tokens, agency.next + 1) : -1;
    if (from > 0) return { start: startOf(tokens, 0), end: endOf(tokens, from), agencies: [agency], reporters: [] };
    if (kindAt(tokens, agency.next) === COMMA)
      return { start: startOf(tokens, 0), end: endOf(tokens, agency.next), agencies: [agency], reporters: [] };
  }
  return null;
}

const FROM = new Set(['از']);

/** `به گزارش فارس از شیراز،`: index of the comma behind the place. */
function placedComma(tokens: Tokens, index: number): number {
  for (let at = index + 1; at < index + 4; at += 1) if (kindAt(tokens, at) === COMMA) return at;
  return -1;
}

/** Without brackets a dash or colon must set the agency off from the story. */
function bare(tokens: Tokens): LeadingCredit | null {
  const agency = readAgency(tokens, 0);
  if (agency === null) return null;
  const kind = kindAt(tokens, agency.next);
  return kind === DASH || kind === COLON ? finished(tokens, agency.next, [agency]) : null;
}

function finished(tokens: Tokens, index: number, agencies: AgencyMatch[]): LeadingCredit | null {
  let at = index;
  while (kindAt(tokens, at) === DASH || kindAt(tokens, at) === COLON) at += 1;
  if (kindAt(tokens, at) === END || (kindAt(tokens, at) === BREAK && at === index)) return null;
  return { start: startOf(tokens, 0), end: endOf(tokens, at - 1), agencies, reporters: [] };
}
