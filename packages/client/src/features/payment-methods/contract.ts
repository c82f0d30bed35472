import { endpoint } from '../../core/contract.ts';
import { paymentMethodReads } from './reads.ts';
import type {
  CardSetup,
  MethodPage,
  MethodPageInput,
  PaymentMethod,
  Removal,
  SetupEnd,
  SetupInput,
  UpdateMethodInput,
} from './schema.ts';

export { paymentMethodErrors } from './errors.ts';

export type {
  BillingDetailsInput,
  CardSetup,
  MethodDetails,
  MethodPage,
  MethodPageInput,
  MethodValues,
  PaymentMethod,
  Removal,
  SetupEnd,
  SetupInput,
  UpdateMethodInput,
} from './schema.ts';

const component = 'payment-methods';

export const paymentMethods = {
  ...paymentMethodReads,
  setup: endpoint<SetupInput, CardSetup>({
    method: 'POST',
    path: '/api/billing/payment-methods',
    component,
    feature: 'add',
    summary: 'Begin to add a method: a SetupIntent for the page to confirm',
  }),
  findSetup: endpoint<{ id: string }, SetupEnd>({
    method: 'GET',
    path: '/api/billing/payment-methods/setups/:id',
    component,
    feature: 'add',
    summary: 'How a SetupIntent of this account has ended',
  }),
  makeDefault: endpoint<{ id: string }, PaymentMethod>({
    method: 'POST',
    path: '/api/billing/payment-methods/:id/default',
    component,
    feature: 'default',
    summary: 'Pay with this method from now on',
  }),
  update: endpoint<UpdateMethodInput, PaymentMethod>({
    method: 'PATCH',
    path: '/api/billing/payment-methods/:id',
    component,
    feature: 'update',
    summary: 'Change a card’s expiry or a method’s billing details',
  }),
  remove: endpoint<{ id: string }, Removal>({
    method: 'DELETE',
    path: '/api/billing/payment-methods/:id',
    component,
    feature: 'remove',
    summary: 'Remove a method; another one becomes the default if need be',
  }),
  page: endpoint<MethodPageInput, MethodPage>({
    method: 'POST',
    path: '/api/billing/payment-methods/page',
    component,
    feature: 'add',
    summary: 'A page of the server where a method is added, for pages that cannot hold the provider’s fields',
  }),
};
