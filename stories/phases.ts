import { VaraiError } from '@varai/client';
import { press } from './press.ts';

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

/** Takes the network away, until the story is left. */
function cut(): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  window.dispatchEvent(new Event('offline'));
}

const mends = {
  beforeEach: () => () => {
    Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new Event('online'));
  },
};

/** The network goes before the last of these is pressed. */
export const lastOffline = (...pressed: string[]) => ({
  ...mends,
  async play({ canvasElement }: Played) {
    for (const [index, which] of pressed.entries())
      await press(canvasElement, which, index === pressed.length - 1 ? cut : undefined);
  },
});

/** A tag that shows what it read before the network went. */
export const goOffline = (tag: string) => ({
  ...mends,
  async play({ canvasElement }: Played) {
    await stands(canvasElement, tag, 'ready');
    cut();
    await stands(canvasElement, tag, 'offline');
  },
});

/** Who waits some seconds waits no longer; what is held for minutes still is. */
export const inNoTime = {
  beforeEach() {
    const { setTimeout } = globalThis;
    const hurried = (run: () => void, after = 0) => setTimeout(run, after >= 1000 && after < 60_000 ? 0 : after);
    globalThis.setTimeout = hurried as typeof setTimeout;
    return () => void (globalThis.setTimeout = setTimeout);
  },
};

/** Waits until a tag is in a state: a page tells when it has changed, a clock does not. */
async function stands(canvas: ParentNode, tag: string, state: string): Promise<void> {
  for (let frames = 0; frames < 3600; frames++) {
    if (canvas.querySelector(tag)?.getAttribute('state') === state) return;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`<${tag}> never was ${state}.`);
}
