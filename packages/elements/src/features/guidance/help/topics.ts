import type { Guide, Guides } from './guide.ts';

/** Where each guide is in English. Made of docs/guides/merchant by tools/build/guides.mjs. */
export const english: Readonly<Record<string, () => Promise<Guide>>> = {
  connections: () => import('./guides/connections.ts').then(({ guide }) => guide),
  invoices: () => import('./guides/invoices.ts').then(({ guide }) => guide),
  notifications: () => import('./guides/notifications.ts').then(({ guide }) => guide),
  orders: () => import('./guides/orders.ts').then(({ guide }) => guide),
  'payment-methods': () => import('./guides/payment-methods.ts').then(({ guide }) => guide),
  plan: () => import('./guides/plan.ts').then(({ guide }) => guide),
  portal: () => import('./guides/portal.ts').then(({ guide }) => guide),
  profile: () => import('./guides/profile.ts').then(({ guide }) => guide),
  store: () => import('./guides/store.ts').then(({ guide }) => guide),
  usage: () => import('./guides/usage.ts').then(({ guide }) => guide),
};

/** Where all guides of another language are, in one file. */
export const others: Readonly<Record<string, () => Promise<Guides>>> = {
  ar: () => import('./guides/ar.ts').then(({ ar }) => ar),
  de: () => import('./guides/de.ts').then(({ de }) => de),
  es: () => import('./guides/es.ts').then(({ es }) => es),
  fr: () => import('./guides/fr.ts').then(({ fr }) => fr),
  it: () => import('./guides/it.ts').then(({ it }) => it),
  ja: () => import('./guides/ja.ts').then(({ ja }) => ja),
  nl: () => import('./guides/nl.ts').then(({ nl }) => nl),
  pl: () => import('./guides/pl.ts').then(({ pl }) => pl),
  pt: () => import('./guides/pt.ts').then(({ pt }) => pt),
};
