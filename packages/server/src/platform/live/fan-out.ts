import type { Position } from './topic.ts';

/** Carries what was published from the instance that did it to all instances, itself included. May lose and may double. */
export interface FanOut {
  publish(positions: readonly Position[]): Promise<void>;
  /** `gap` is called when something may have been missed. */
  subscribe(hear: (positions: readonly Position[]) => void, gap: () => void): Promise<void>;
  close(): Promise<void>;
}

/** For a process that is alone: what it published it has heard already. */
export function processFanOut(): FanOut {
  const listeners = new Set<(positions: readonly Position[]) => void>();
  return {
    async publish(positions) {
      for (const hear of listeners) hear(positions);
    },
    async subscribe(hear) {
      listeners.add(hear);
    },
    async close() {
      listeners.clear();
    },
  };
}

/** Texts of at most `bytes` that together hold all positions: `[["acct_1","usage",17],…]`. */
export function textsOf(positions: readonly Position[], bytes = 7900): string[] {
  const texts: string[] = [];
  let held: string[] = [];
  let size = 2;
  const close = () => held.length > 0 && texts.push(`[${held.join(',')}]`);
  for (const { account, topic, seq } of positions) {
    const one = JSON.stringify([account, topic, seq]);
    const length = Buffer.byteLength(one) + 1;
    if (size + length > bytes) {
      close();
      [held, size] = [[], 2];
    }
    held.push(one);
    size += length;
  }
  close();
  return texts;
}

/** What `textsOf` wrote; nothing where others wrote something else. */
export function positionsIn(text: string): Position[] {
  try {
    return (JSON.parse(text) as [string, Position['topic'], number][]).map(([account, topic, seq]) => ({
      account,
      topic,
      seq,
    }));
  } catch {
    return [];
  }
}
