import type { LiveChange, LiveSubscription } from './messages.ts';
import type { LiveWay } from './live.ts';

/** What the tabs of one origin tell each other; the one that leads holds the line. */
export type TabMessage =
  | { readonly kind: 'leads'; readonly way: LiveWay }
  | { readonly kind: 'wants'; readonly topics: readonly LiveSubscription[] }
  | { readonly kind: 'way'; readonly way: LiveWay }
  | { readonly kind: 'change'; readonly change: LiveChange }
  /** Where topics stand, for whoever has just come. */
  | { readonly kind: 'stands'; readonly topics: readonly LiveSubscription[] };

export interface Tabs {
  tell(message: TabMessage): void;
  hear(listener: (message: TabMessage) => void): void;
  /** Calls back when this tab leads: at once, or when those that came before are gone. */
  lead(begin: () => void): void;
  leave(): void;
}

/** A tab that knows of no others. */
export const alone = (): Tabs => ({ tell() {}, hear() {}, lead: (begin) => begin(), leave() {} });

/**
 * The tabs of one origin that share a name, by the browser's locks and channels: nothing is stored. The lock goes to the
 * next one by itself when a tab ends, also when it crashes.
 */
export function browserTabs(name: string): Tabs {
  const { locks } = (globalThis.navigator as { locks?: LockManager } | undefined) ?? {};
  if (!locks) return alone();
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // there is none, or a page without an origin of its own may not have one
    return alone();
  }
  const leaving = new AbortController();
  let release: (() => void) | undefined;
  return {
    tell: (message) => channel.postMessage(message),
    hear(listener) {
      channel.onmessage = ({ data }: MessageEvent<TabMessage>) => listener(data);
    },
    lead(begin) {
      const held = () =>
        new Promise<void>((resolve) => {
          release = resolve;
          begin();
        });
      locks.request(name, { signal: leaving.signal }, held).catch(() => leaving.signal.aborted || begin());
    },
    leave() {
      leaving.abort();
      release?.();
      channel.close();
    },
  };
}

/** What sessions must share for their tabs to share a line; undefined for a secret that does not tell. */
export function nameOf(url: string, secret: string): string | undefined {
  try {
    const payload = secret.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
    const { act, sub, cmp, org } = JSON.parse(atob(payload)) as Record<string, unknown>;
    return typeof act === 'string' ? `varai:live:${JSON.stringify([url, act, sub, cmp, org])}` : undefined;
  } catch {
    return undefined;
  }
}
