import { readElement } from './dateline-elements.ts';
import { type Ending, endingAt } from './dateline-ending.ts';
import { skipJoint } from './dateline-joint.ts';
import type { Scan } from './scan.ts';
import { startOf, type Tokens } from './tokens.ts';

const MAX_STEPS = 24;

/** Reads elements from a token on, and offers each point where the dateline could end to `offer`. Linear: bounded steps, no way back. */
export function scanDateline(tokens: Tokens, from: number, offer: (scan: Scan, ending: Ending) => void): void {
  const scan = newScan(tokens, from);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (!readElement(scan)) return;
    const ending = endingAt(scan);
    if (ending !== null) offer(scan, ending);
    if (!skipJoint(scan)) return;
  }
}

function newScan(tokens: Tokens, from: number): Scan {
  return {
    tokens,
    from,
    start: startOf(tokens, from),
    at: from,
    places: [],
    date: null,
    clock: null,
    agencies: [],
    agencySpan: null,
    slot: null,
    reporters: [],
    leading: null,
    last: 'none',
    leadingDash: null,
    own: false,
    slashed: false,
    dispatched: false,
  };
}
