const en = {
  label: 'Usage against your limits',
  ai_tokens: 'AI tokens',
  api_calls: 'API calls',
  storage: 'Storage',
  seats: 'Team members',
  of: (limit: string) => `of ${limit}`,
  text: (used: string, limit: string) => `${used} of ${limit}`,
  noLimit: (used: string) => `${used}, no limit`,
  pace: (amount: string, date: string) => `About ${amount} by ${date} at your pace`,
  left: (amount: string) => `${amount} left`,
  full: 'Nothing left on this plan',
  near: (amount: string, date: string) => `${amount} left until ${date}`,
  unlimited: 'Unlimited',
};

export type UsageStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
