import { VaraiError } from '@varai/client';

interface Played {
  readonly canvasElement: HTMLElement;
}

/** Answers the first time and fails from then on, so that what is on the screen grows old. */
export function onceOnly<T>(value: T): () => T {
  let told = false;
  return () => {
    if (told) throw new VaraiError('request/unavailable', 503, { requestId: 'req_story' });
    told = true;
    return value;
  };
}

/** A tag that shows what it read twelve minutes ago: somebody comes back, and it cannot be read again. */
export const growOld = (tag: string) => ({
  async play({ canvasElement }: Played) {
    await stands(canvasElement, tag, 'ready');
    const { now } = Date;
    Date.now = () => now() + 12 * 60_000;
    try {
      window.dispatchEvent(new Event('focus'));
      await stands(canvasElement, tag, 'stale');
    } finally {
      Date.now = now;
    }
  },
});

/** A tag that shows what it read before the network went. */
export const goOffline = (tag: string) => ({
  beforeEach: () => () => {
    Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new Event('online'));
  },
  async play({ canvasElement }: Played) {
    await stands(canvasElement, tag, 'ready');
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    window.dispatchEvent(new Event('offline'));
    await stands(canvasElement, tag, 'offline');
  },
});

/** Waits until a tag is in a state: a page tells when it has changed, a clock does not. */
async function stands(canvas: ParentNode, tag: string, state: string): Promise<void> {
  for (let frames = 0; frames < 3600; frames++) {
    if (canvas.querySelector(tag)?.getAttribute('state') === state) return;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`<${tag}> never was ${state}.`);
}
