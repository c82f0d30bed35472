const en = {
  title: (shop: string) => `Disconnect ${shop}?`,
  ends: 'New orders, products and stock levels of this shop no longer come in. What we hold to sign in there is deleted, and so is the history of its checks.',
  stays: 'Orders that were taken stay, and so do the numbers made of them.',
  pauseInstead: 'To stop for a while only, pause it: then nothing is lost.',
  keep: 'Keep connected',
  disconnect: 'Disconnect',
  disconnecting: 'Disconnecting…',
  done: (shop: string) => `${shop} is disconnected. What was taken of it stays.`,
  failed: 'We could not disconnect the shop. Nothing has changed; try again in a moment.',
  close: 'Close',
};

export type PartingStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
