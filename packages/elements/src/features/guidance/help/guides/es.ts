import type { Guides } from '../guide.ts';
import { guide as connections } from './connections.es.ts';
import { guide as invoices } from './invoices.es.ts';
import { guide as notifications } from './notifications.es.ts';
import { guide as orders } from './orders.es.ts';
import { guide as paymentMethods } from './payment-methods.es.ts';
import { guide as plan } from './plan.es.ts';
import { guide as portal } from './portal.es.ts';
import { guide as profile } from './profile.es.ts';
import { guide as store } from './store.es.ts';
import { guide as usage } from './usage.es.ts';

/** Made of docs/guides/merchant by tools/build/guides.mjs. */
export const es: Guides = {
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
