const en = {
  close: 'Close',
  title: (plan: string) => `Choose ${plan} at Shopify`,
  every: { month: (price: string) => `${price} every 30 days`, year: (price: string) => `${price} a year` },
  text: 'Shopify computes what is due today, with any tax and with what it credits for time that is paid already. You see the amount on Shopify’s page and approve it there.',
  safe: 'Until then nothing changes and nothing is charged.',
  go: 'Continue at Shopify',
  notNow: 'Not now',
  there: 'Go on at Shopify',
  thereText: 'Its page opens in this window. Come back here once you have decided: the plan here follows by itself.',
  link: 'Open Shopify’s page',
  done: (plan: string) => `You are on ${plan} now`,
  doneText: 'Shopify has confirmed it.',
  failed: 'Shopify’s page could not be had',
  failedText: 'Nothing has changed and nothing was charged.',
  shopMissing: 'Open the app once from the admin of your shop, then choose the plan there.',
  shopRemoved:
    'The app was removed from your shop. Install it again from the admin of your shop, then choose the plan there.',
  shopFrozen:
    'Shopify has frozen your shop. Settle what it waits for in the admin of your shop: then you can choose a plan.',
  refused: 'Shopify declined to make this page. Trying again does not help: tell whoever runs this app.',
  silent: 'Shopify does not answer at the moment. Try again in a minute.',
  cutOff: 'Your browser could not reach us. Check your connection, then try again.',
  already: 'Shopify says that you are on this plan already.',
  forbidden: 'Ask an owner of your account.',
  again: 'Try again',
};

export type ShopifyStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
