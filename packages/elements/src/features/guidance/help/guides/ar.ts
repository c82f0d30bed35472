import type { Guides } from '../guide.ts';
import { guide as connections } from './connections.ar.ts';
import { guide as invoices } from './invoices.ar.ts';
import { guide as notifications } from './notifications.ar.ts';
import { guide as orders } from './orders.ar.ts';
import { guide as paymentMethods } from './payment-methods.ar.ts';
import { guide as plan } from './plan.ar.ts';
import { guide as portal } from './portal.ar.ts';
import { guide as profile } from './profile.ar.ts';
import { guide as store } from './store.ar.ts';
import { guide as usage } from './usage.ar.ts';

/** Made of docs/guides/merchant by tools/build/guides.mjs. */
export const ar: Guides = {
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
