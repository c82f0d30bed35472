import type { Guides } from '../guide.ts';
import { guide as connections } from './connections.it.ts';
import { guide as invoices } from './invoices.it.ts';
import { guide as notifications } from './notifications.it.ts';
import { guide as orders } from './orders.it.ts';
import { guide as paymentMethods } from './payment-methods.it.ts';
import { guide as plan } from './plan.it.ts';
import { guide as portal } from './portal.it.ts';
import { guide as profile } from './profile.it.ts';
import { guide as store } from './store.it.ts';
import { guide as usage } from './usage.it.ts';

/** Made of docs/guides/merchant by tools/build/guides.mjs. */
export const it: Guides = {
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
