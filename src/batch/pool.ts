import { Worker } from 'node:worker_threads';
import type { Part, Work } from './task.ts';

/** Threads that do tasks. */
export interface Pool {
  /** Whether a thread has started. */
  isReady(): boolean;
  /** Whether a thread that has started will soon have nothing to do. */
  hasRoom(): boolean;
  run(work: Work): Promise<Part[]>;
  /** Ends all threads, whatever they do. */
  close(): Promise<void>;
}

interface Hand {
  worker: Worker;
  isReady: boolean;
  /** Tasks it has been sent and not answered, the oldest first. */
  waiting: { resolve: (parts: Part[]) => void; reject: (error: unknown) => void }[];
}

/** Megabytes of each thread's young generation: larger ones are quicker, and take memory. */
const YOUNG = 16;

/** Starts so many threads of a program file. */
export function openPool(size: number, file: string, setup: unknown): Pool {
  const hands = Array.from({ length: size }, () => startHand(file, setup));
  const idlest = (): Hand => hands.reduce((least, next) => (loadOf(next) < loadOf(least) ? next : least));
  return {
    isReady: () => hands.some(({ isReady }) => isReady),
    hasRoom: () => loadOf(idlest()) < QUEUE,
    run: (work) => send(idlest(), work),
    close: async () => {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

/** The tasks a thread has: one in hand and one to go on with. */
const QUEUE = 2;

function loadOf({ isReady, waiting }: Hand): number {
  return isReady ? waiting.length : QUEUE;
}

function startHand(file: string, setup: unknown): Hand {
  const worker = new Worker(file, { workerData: setup, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const hand: Hand = { worker, isReady: false, waiting: [] };
  worker.on('message', (answer: Part[] | 'ready') => {
    if (answer === 'ready') hand.isReady = true;
    else hand.waiting.shift()?.resolve(answer);
  });
  worker.on('error', (error) => {
    for (const { reject } of hand.waiting.splice(0)) reject(error);
  });
  return hand;
}

/** Rows are copied, since what they were cut from may be others' too; the copy goes over without another. */
function send({ worker, waiting }: Hand, work: Work): Promise<Part[]> {
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    if (work.kind !== 'rows' || !work.block.bytes) return worker.postMessage(work);
    const bytes = new Uint8Array(work.block.bytes);
    const head = work.block.head && new Uint8Array(work.block.head);
    worker.postMessage({ ...work, block: { ...work.block, bytes, head } }, [bytes.buffer]);
  });
}
