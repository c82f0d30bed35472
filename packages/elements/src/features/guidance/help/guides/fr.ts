import type { Guides } from '../guide.ts';
import { guide as connections } from './connections.fr.ts';
import { guide as invoices } from './invoices.fr.ts';
import { guide as notifications } from './notifications.fr.ts';
import { guide as orders } from './orders.fr.ts';
import { guide as paymentMethods } from './payment-methods.fr.ts';
import { guide as plan } from './plan.fr.ts';
import { guide as portal } from './portal.fr.ts';
import { guide as profile } from './profile.fr.ts';
import { guide as store } from './store.fr.ts';
import { guide as usage } from './usage.fr.ts';

/** Made of docs/guides/merchant by tools/build/guides.mjs. */
export const fr: Guides = {
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
