import type { Guide } from './guide.ts';

/** Where each guide is, in each language. Made of docs/guides/merchant by tools/build/guides.mjs. */
export const guides: Readonly<Record<string, Readonly<Record<string, () => Promise<Guide>>>>> = {
  connections: {
    en: () => import('./guides/connections.ts').then(({ guide }) => guide),
    de: () => import('./guides/connections.de.ts').then(({ guide }) => guide),
  },
  invoices: {
    de: () => import('./guides/invoices.de.ts').then(({ guide }) => guide),
    en: () => import('./guides/invoices.ts').then(({ guide }) => guide),
  },
  notifications: {
    de: () => import('./guides/notifications.de.ts').then(({ guide }) => guide),
    en: () => import('./guides/notifications.ts').then(({ guide }) => guide),
  },
  'payment-methods': {
    de: () => import('./guides/payment-methods.de.ts').then(({ guide }) => guide),
    en: () => import('./guides/payment-methods.ts').then(({ guide }) => guide),
  },
  plan: {
    de: () => import('./guides/plan.de.ts').then(({ guide }) => guide),
    en: () => import('./guides/plan.ts').then(({ guide }) => guide),
  },
  portal: {
    de: () => import('./guides/portal.de.ts').then(({ guide }) => guide),
    en: () => import('./guides/portal.ts').then(({ guide }) => guide),
  },
  profile: {
    de: () => import('./guides/profile.de.ts').then(({ guide }) => guide),
    en: () => import('./guides/profile.ts').then(({ guide }) => guide),
  },
  store: {
    de: () => import('./guides/store.de.ts').then(({ guide }) => guide),
    en: () => import('./guides/store.ts').then(({ guide }) => guide),
  },
  usage: {
    de: () => import('./guides/usage.de.ts').then(({ guide }) => guide),
    en: () => import('./guides/usage.ts').then(({ guide }) => guide),
  },
};
