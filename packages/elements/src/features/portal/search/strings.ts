import type { PluralForms } from '../../../core/format.ts';

const en = {
  label: 'Search pages and settings',
  close: 'Close',
  none: (query: string) => `Nothing found for “${query}”`,
  noneText: 'Try another word, such as “card” or “address”.',
  results: { one: '# result', other: '# results' } as PluralForms,
  slash: 'Open with the / key',
  /** What else people call a view. */
  views: {
    store: 'shop sales figures numbers dashboard metrics revenue',
    plan: 'subscription package tariff price upgrade downgrade',
    billing: 'payment money cards invoices receipts usage costs',
    connections: 'integrations shops shopify magento link sync',
    orders: 'csv excel spreadsheet file upload export history past sales',
    settings: 'profile account company preferences details',
  },
  settings: {
    revenue: { title: 'Revenue and orders', words: 'sales turnover income average order value conversion' },
    period: { title: 'Period and comparison', words: 'dates range today week month year previous custom' },
    currentPlan: { title: 'Your plan', words: 'subscription renewal next payment current trial' },
    changePlan: {
      title: 'Change plan',
      words: 'upgrade downgrade switch price monthly yearly enterprise professional',
    },
    cancelPlan: { title: 'Cancel plan', words: 'end stop quit leave unsubscribe terminate' },
    paymentMethods: { title: 'Payment methods', words: 'credit card bank debit default wallet expiry' },
    addMethod: { title: 'Add a payment method', words: 'new credit card bank account debit' },
    invoices: { title: 'Invoices', words: 'bills receipts pdf download pay open history' },
    usage: { title: 'Usage', words: 'ai tokens limits consumption storage api calls seats' },
    buyTokens: { title: 'Buy AI tokens', words: 'more top up package credits' },
    shops: { title: 'Connected shops', words: 'integrations shopify magento health status errors sync' },
    connectShop: { title: 'Connect a shop', words: 'add new link shopify magento store integration' },
  },
  tour: { title: 'Take the tour again', words: 'guide introduction show around first steps onboarding help' },
};

export type SearchStrings = typeof en;

export const searchStrings = { en, others: () => import('./strings.languages.ts') };
