const en = {
  steps: (shop: string) => `Test of ${shop}`,
  sign_in: 'Sign in to the shop',
  read_orders: 'Read an order',
  receive_webhooks: 'Hear of new orders at once',
  read_products: 'Read a product',
  read_stock: 'Read a stock level',
  ms: (amount: string) => `${amount} ms`,
  running: 'running',
  waits: 'waits',
  passed: 'passed',
  failed: 'failed',
  untouched: 'Nothing changes in the shop.',
  allPassed: (shop: string) => `${shop} passed the test.`,
  notPassed: (shop: string, cause: string) => `${shop} did not pass the test. ${cause}`,
  reconnecting: 'Opening the shop…',
  reconnected: (shop: string) => `${shop} lets us in again. Its orders are being taken.`,
  open: 'The shop does not let us in yet. Open the app from its admin, allow what it asks for, and then reconnect here.',
  openLink: 'Open the app in the shop',
  authorize: 'The shop does not let us in yet. Authorize the integration anew in its admin; that connects it here.',
  howLink: 'Where to click',
  newWindow: 'opens in a new window',
  pausing: 'Pausing…',
  paused: (shop: string) =>
    `${shop} is paused. Nothing is taken until you resume it; then what happened in between is.`,
  resuming: 'Going on…',
  resumed: (shop: string) => `${shop} goes on. What happened in between is being taken.`,
  unknown: 'We could not reach VARAi. Your shop is not concerned; try again in a moment.',
  refused: 'The shop did not let us in. Open the app from its admin, and try once more.',
  close: 'Close',
};

export type ActStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
