/** What of a page the channel goes by; workers have part of it. */
export interface Surroundings {
  visible(): boolean;
  /** Calls back when the network or the customer's attention returns; the answer ends it. */
  onReturn(back: () => void): () => void;
}

interface Page extends EventTarget {
  readonly visibilityState: string;
}

/** The page that this runs in. */
export function pageSurroundings(): Surroundings {
  const { document: page } = globalThis as { document?: Page };
  const scope: Partial<EventTarget> = globalThis;
  return {
    visible: () => page?.visibilityState !== 'hidden',
    onReturn(back) {
      const seen = () => page?.visibilityState === 'visible' && back();
      scope.addEventListener?.('online', back);
      page?.addEventListener('visibilitychange', seen);
      return () => {
        scope.removeEventListener?.('online', back);
        page?.removeEventListener('visibilitychange', seen);
      };
    },
  };
}
