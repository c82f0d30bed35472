import type { Guides } from '../guide.ts';
import { guide as connections } from './connections.pt.ts';
import { guide as invoices } from './invoices.pt.ts';
import { guide as notifications } from './notifications.pt.ts';
import { guide as orders } from './orders.pt.ts';
import { guide as paymentMethods } from './payment-methods.pt.ts';
import { guide as plan } from './plan.pt.ts';
import { guide as portal } from './portal.pt.ts';
import { guide as profile } from './profile.pt.ts';
import { guide as store } from './store.pt.ts';
import { guide as usage } from './usage.pt.ts';

/** Made of docs/guides/merchant by tools/build/guides.mjs. */
export const pt: Guides = {
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
