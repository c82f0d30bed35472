import { nativesWith, type Natives } from '../natives.ts';
import type { Session } from '../session.ts';
import { createDialer, type Dialer } from './dialer.ts';
import { createLedger } from './ledger.ts';
import type { LineParts } from './line.ts';
import type { Live, LiveListener, LiveWay } from './live.ts';
import type { LiveChange, LiveSubscription, LiveTopic } from './messages.ts';
import { pageSurroundings, type Surroundings } from './surroundings.ts';
import { alone, browserTabs, nameOf, type TabMessage, type Tabs } from './tabs.ts';

export interface LiveOptions extends Partial<Natives> {
  readonly url: string;
  readonly session: Session;
  readonly WebSocket?: LineParts['WebSocket'];
  readonly surroundings?: Surroundings;
  readonly tabs?: (name: string) => Tabs;
}

/** Milliseconds between a visible tab's own looks, whatever it hears. */
const look = 30_000;

/** A tag that moves in the page is gone for a moment. */
const linger = 1000;

/** One line for a page and, where the browser can, for all tabs of a user. */
export function createLive(options: LiveOptions): Live {
  const { url, session, surroundings = pageSurroundings(), tabs: tabsOf = browserTabs } = options;
  const natives = nativesWith(options);
  const listeners = new Map<LiveTopic, Set<LiveListener>>();
  const watchers = new Set<(way: LiveWay) => void>();
  const last = new Map<LiveTopic, LiveChange>();
  let way: LiveWay = 'connecting';
  let running: ReturnType<typeof run> | undefined;

  const setWay = (next: LiveWay): void => {
    if (next === way) return;
    way = next;
    watchers.forEach((watcher) => watcher(next));
  };
  const missed = (topic: LiveTopic): void => listeners.get(topic)?.forEach((listener) => listener.missed());

  function run() {
    const ledger = createLedger();
    /** What other tabs follow over this one's line. */
    const others = new Map<LiveTopic, LiveSubscription>();
    const forbidden = new Set<LiveTopic>();
    let tabs: Tabs = alone();
    let dialer: Dialer | undefined;
    let over = false;
    let timer: unknown;

    const mine = (): LiveSubscription[] => [...listeners.keys()].map((topic) => ledger.subscription(topic));
    const wanted = (): LiveSubscription[] =>
      [...new Map([...others, ...mine().map((one) => [one.name, one] as const)]).values()].filter(
        ({ name }) => !forbidden.has(name),
      );

    /** @returns whether it was news */
    const take = (change: LiveChange): boolean => {
      const { topic } = change;
      const verdict = ledger.enter(change);
      if (verdict === 'news') {
        last.set(topic, change);
        listeners.get(topic)?.forEach((listener) => listener.change(change));
      } else if (verdict === 'gap') {
        // never guess: who tells again tells all
        ledger.forget(topic);
        missed(topic);
        dialer?.follow([{ name: topic }]);
      }
      return verdict === 'news';
    };

    const lead = (): void => {
      if (over) return;
      dialer = createDialer({
        url,
        session,
        natives,
        WebSocket: options.WebSocket ?? globalThis.WebSocket,
        topics: wanted,
        change: (change) => take(change) && tabs.tell({ kind: 'change', change }),
        way(next) {
          setWay(next);
          tabs.tell({ kind: 'way', way: next });
        },
        refused: (topic) => forbidden.add(topic),
      });
      tabs.tell({ kind: 'leads', way });
    };

    const serve = (topics: readonly LiveSubscription[]): void => {
      const unknown = topics.filter(({ name }) => !listeners.has(name) && !others.has(name));
      for (const topic of unknown) {
        others.set(topic.name, topic);
        // it goes on from where the other tab stands
        if (topic.from !== undefined && ledger.seq(topic.name) === undefined) ledger.skip(topic.name, topic.from);
      }
      if (unknown.length > 0) dialer?.follow(unknown);
      tabs.tell({ kind: 'way', way });
      const stands = topics.flatMap(({ name, from }) => {
        const seq = ledger.seq(name);
        return seq === undefined || seq === from ? [] : [{ name, from: seq }];
      });
      for (const { name, from } of stands) {
        const change = last.get(name);
        if (change?.kind === 'state' && change.seq === from) tabs.tell({ kind: 'change', change });
      }
      if (stands.length > 0) tabs.tell({ kind: 'stands', topics: stands });
    };

    const hear = (message: TabMessage): void => {
      if (message.kind === 'wants') return dialer && serve(message.topics);
      if (dialer) return;
      if (message.kind === 'leads') tabs.tell({ kind: 'wants', topics: mine() });
      if (message.kind === 'leads' || message.kind === 'way') setWay(message.way);
      else if (message.kind === 'change') take(message.change);
      else
        for (const { name, from = 0 } of message.topics) {
          if ((ledger.seq(name) ?? -1) >= from) continue;
          ledger.skip(name, from);
          missed(name);
        }
    };

    const start = async (): Promise<void> => {
      const secret = await session.secret().catch(() => undefined);
      const name = secret === undefined ? undefined : nameOf(url, secret);
      if (over) return;
      if (name !== undefined) tabs = tabsOf(name);
      tabs.hear(hear);
      tabs.tell({ kind: 'wants', topics: mine() });
      tabs.lead(lead);
    };
    const missedAll = (): void => {
      if (surroundings.visible()) for (const topic of listeners.keys()) missed(topic);
    };
    const lookAround = (): void => {
      timer = natives.setTimeout(lookAround, look);
      missedAll();
    };
    timer = natives.setTimeout(lookAround, look);
    const forget = surroundings.onReturn(() => {
      dialer?.wake();
      missedAll();
    });
    void start();

    return {
      add(topic: LiveTopic): void {
        if (dialer) dialer.follow([ledger.subscription(topic)]);
        else tabs.tell({ kind: 'wants', topics: [ledger.subscription(topic)] });
      },
      stop(): void {
        over = true;
        natives.clearTimeout(timer);
        forget();
        dialer?.stop();
        tabs.leave();
        last.clear();
      },
    };
  }

  return {
    get way() {
      return way;
    },
    follow(topic, listener) {
      const known = listeners.get(topic);
      listeners.set(topic, (known ?? new Set()).add(listener));
      if (!running) running = run();
      else if (!known) running.add(topic);
      const change = last.get(topic);
      if (change?.kind === 'state')
        queueMicrotask(() => listeners.get(topic)?.has(listener) && listener.change(change));
      return () => {
        const mine = listeners.get(topic);
        mine?.delete(listener);
        if (mine?.size === 0) listeners.delete(topic);
        natives.setTimeout(() => {
          if (listeners.size > 0) return;
          running?.stop();
          running = undefined;
          way = 'connecting';
        }, linger);
      };
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}
