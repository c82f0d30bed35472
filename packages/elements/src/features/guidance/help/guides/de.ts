import type { Guides } from '../guide.ts';
import { guide as connections } from './connections.de.ts';
import { guide as invoices } from './invoices.de.ts';
import { guide as notifications } from './notifications.de.ts';
import { guide as orders } from './orders.de.ts';
import { guide as paymentMethods } from './payment-methods.de.ts';
import { guide as plan } from './plan.de.ts';
import { guide as portal } from './portal.de.ts';
import { guide as profile } from './profile.de.ts';
import { guide as store } from './store.de.ts';
import { guide as usage } from './usage.de.ts';

/** Made of docs/guides/merchant by tools/build/guides.mjs. */
export const de: Guides = {
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
