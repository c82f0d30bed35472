import type { Guides } from '../guide.ts';
import { guide as connections } from './connections.nl.ts';
import { guide as invoices } from './invoices.nl.ts';
import { guide as notifications } from './notifications.nl.ts';
import { guide as orders } from './orders.nl.ts';
import { guide as paymentMethods } from './payment-methods.nl.ts';
import { guide as plan } from './plan.nl.ts';
import { guide as portal } from './portal.nl.ts';
import { guide as profile } from './profile.nl.ts';
import { guide as store } from './store.nl.ts';
import { guide as usage } from './usage.nl.ts';

/** Made of docs/guides/merchant by tools/build/guides.mjs. */
export const nl: Guides = {
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
