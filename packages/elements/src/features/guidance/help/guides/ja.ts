import type { Guides } from '../guide.ts';
import { guide as connections } from './connections.ja.ts';
import { guide as invoices } from './invoices.ja.ts';
import { guide as notifications } from './notifications.ja.ts';
import { guide as orders } from './orders.ja.ts';
import { guide as paymentMethods } from './payment-methods.ja.ts';
import { guide as plan } from './plan.ja.ts';
import { guide as portal } from './portal.ja.ts';
import { guide as profile } from './profile.ja.ts';
import { guide as store } from './store.ja.ts';
import { guide as usage } from './usage.ja.ts';

/** Made of docs/guides/merchant by tools/build/guides.mjs. */
export const ja: Guides = {
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
