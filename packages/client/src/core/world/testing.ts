import type { Natives } from '../natives.ts';

export interface World extends Natives {
  /** Moves the clock, runs what falls due and lets promises settle in between. */
  advance(ms: number): Promise<void>;
  readonly requests: { url: string; init: RequestInit; headers: Record<string, string> }[];
  readonly pending: number;
}

type Answering = (request: { url: string; init: RequestInit; at: number }) => Response | Promise<Response>;

const settle = async () => {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
};

/** A virtual clock and network: nothing waits, nothing is random. */
export function createWorld(answering: Answering, start = Date.parse('2026-11-20T12:00:00Z')): World {
  let time = start;
  const timers = new Map<number, { at: number; run: () => void }>();
  let last = 0;
  const requests: World['requests'] = [];
  return {
    requests,
    get pending() {
      return timers.size;
    },
    now: () => time,
    random: () => 0.5,
    setTimeout(run, ms) {
      timers.set(++last, { at: time + ms, run });
      return last;
    },
    clearTimeout: (timer) => void timers.delete(timer as number),
    async fetch(url, init) {
      requests.push({ url, init, headers: init.headers as Record<string, string> });
      const { signal } = init;
      return new Promise((resolve, reject) => {
        const stop = () => reject(new DOMException('aborted', 'AbortError'));
        if (signal?.aborted) stop();
        signal?.addEventListener('abort', stop);
        Promise.resolve()
          .then(() => answering({ url, init, at: requests.length }))
          .then(resolve, reject);
      });
    },
    async advance(ms) {
      const end = time + ms;
      await settle();
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
        if (!due) break;
        timers.delete(due[0]);
        time = Math.max(time, due[1].at);
        due[1].run();
        await settle();
      }
      time = end;
      await settle();
    },
  };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

export const problem = (code: string, status: number, rest: object = {}, headers: Record<string, string> = {}) =>
  json(
    { type: 'about:blank', title: code, status, code, detail: code, requestId: 'req_1', retryable: false, ...rest },
    status,
    headers,
  );

/** An unsigned JWT that lives `seconds` from `now`. */
export const jwt = (now: number, seconds: number, id = '') => {
  const iat = Math.floor(now / 1000);
  return `h.${btoa(JSON.stringify({ iat, exp: iat + seconds, id })).replace(/=+$/, '')}.s`;
};
