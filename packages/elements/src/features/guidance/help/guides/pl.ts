import type { Guides } from '../guide.ts';
import { guide as connections } from './connections.pl.ts';
import { guide as invoices } from './invoices.pl.ts';
import { guide as notifications } from './notifications.pl.ts';
import { guide as orders } from './orders.pl.ts';
import { guide as paymentMethods } from './payment-methods.pl.ts';
import { guide as plan } from './plan.pl.ts';
import { guide as portal } from './portal.pl.ts';
import { guide as profile } from './profile.pl.ts';
import { guide as store } from './store.pl.ts';
import { guide as usage } from './usage.pl.ts';

/** Made of docs/guides/merchant by tools/build/guides.mjs. */
export const pl: Guides = {
  connections,
  invoices,
  notifications,
  orders,
  'payment-methods': paymentMethods,
  plan,
  portal,
  profile,
  store,
  usage,
};
