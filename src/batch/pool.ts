import { Worker } from 'node:worker_threads';
import type { Part, Work } from './task.ts';

/** Threads that do tasks. */
export interface Pool {
  /** Whether a thread has started. */
  isReady(): boolean;
  run(work: Work): Promise<Part[]>;
  /** Ends all threads, whatever they do. */
  close(): Promise<void>;
}

interface Hand {
  worker: Worker;
  /** Tasks it has been sent and not answered, the oldest first. */
  waiting: { resolve: (parts: Part[]) => void; reject: (error: unknown) => void }[];
}

/** Megabytes of each thread's young generation: larger ones are quicker, and take memory. */
const YOUNG = 16;

/** Starts so many threads of a program file. */
export function openPool(size: number, file: string, setup: unknown): Pool {
  let ready = false;
  const hands = Array.from({ length: size }, () => startHand(file, setup, () => (ready = true)));
  return {
    isReady: () => ready,
    run: (work) => {
      const hand = hands.reduce((least, next) => (next.waiting.length < least.waiting.length ? next : least));
      return send(hand, work);
    },
    close: async () => {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

function startHand(file: string, setup: unknown, onReady: () => void): Hand {
  const worker = new Worker(file, { workerData: setup, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const hand: Hand = { worker, waiting: [] };
  worker.on('message', (answer: Part[] | 'ready') => {
    if (answer === 'ready') onReady();
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
