import { paymentMethods, profile, subscription } from '@varai/client';
import { BillingAddress, CancelInput, methodDetails, ProfileForm } from '@varai/client/schemas';
import type fc from 'fast-check';
import {
  wrongChoice,
  wrongComment,
  wrongCountry,
  wrongEmail,
  wrongMonth,
  wrongOptional,
  wrongPhone,
  wrongPostalCode,
  wrongTaxId,
  wrongText,
  wrongTimeZone,
  wrongYear,
} from './wrong.ts';

type Wrong = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** A form of the product: where it is made, what it judges by, and what the server gets of what is typed into it. */
export interface ProductForm {
  readonly name: string;
  /** The file below `packages/elements/src/features`. */
  readonly file: string;
  readonly schema: unknown;
  readonly endpoint: { readonly method: string; readonly path: string };
  /** The whole body, as the page would send it if it did not look. */
  readonly body: (typed: never) => object;
  /** Where the values stand in the body: the server's paths begin with it. */
  readonly within: string;
  /** Right in all fields. */
  readonly input: object;
  /** What is wrong in each field that can be. */
  readonly wrong: Wrong;
}

const home = {
  line1: 'Norderstraße 41',
  line2: null,
  postalCode: '24937',
  city: 'Flensburg',
  state: null,
  country: 'DE',
};

const ofAddress: Wrong = {
  line1: wrongText(200),
  line2: wrongOptional(200),
  city: wrongText(100),
  state: wrongOptional(100),
  postalCode: wrongPostalCode,
  country: wrongCountry,
};
const below = (name: string, fields: Wrong): Wrong =>
  Object.fromEntries(Object.entries(fields).map(([path, wrong]) => [`${name}.${path}`, wrong]));

const chosen = (text: unknown) => (typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : text);

export const productForms: readonly ProductForm[] = [
  {
    name: 'profile',
    file: 'profile/editor/controller.ts',
    schema: ProfileForm,
    endpoint: profile.update,
    body: (typed) => typed,
    within: '',
    input: {
      company: 'Halden Optics GmbH',
      contact: { name: 'Mara Lindqvist', email: 'mara@haldenoptics.test' },
      phone: '+49 461 88 20 14',
      address: home,
      taxIds: [{ type: 'eu_vat', value: 'DE136695976' }],
      timeZone: 'Europe/Berlin',
      language: 'de',
    },
    wrong: {
      ...below('address', ofAddress),
      company: wrongText(200),
      'contact.name': wrongOptional(200),
      'contact.email': wrongEmail,
      phone: wrongPhone,
      'taxIds.0.value': wrongTaxId,
      timeZone: wrongTimeZone,
    },
  },
  {
    name: 'address that a plan needs',
    file: 'subscription/change/address.ts',
    schema: BillingAddress,
    endpoint: profile.update,
    body: (address) => ({ address }),
    within: 'address',
    input: home,
    wrong: ofAddress,
  },
  {
    name: 'details of a method',
    file: 'payment-methods/details/controller.ts',
    schema: methodDetails(),
    endpoint: { ...paymentMethods.update, path: paymentMethods.update.path.replace(':id', 'pm_1') },
    body: ({ expMonth, expYear, ...billingDetails }: Record<string, unknown>) => ({
      expMonth: chosen(expMonth),
      expYear: chosen(expYear),
      billingDetails,
    }),
    within: 'billingDetails',
    input: { expMonth: '8', expYear: '2040', name: 'Mara Lindqvist', ...home, state: 'SH' },
    wrong: { ...ofAddress, name: wrongOptional(200), expMonth: wrongMonth, expYear: wrongYear },
  },
  {
    name: 'reason of a cancellation',
    file: 'subscription/cancel/controller.ts',
    schema: CancelInput,
    endpoint: subscription.cancel,
    body: (typed) => typed,
    within: '',
    input: { reason: 'unused', comment: 'We sell\nno more' },
    wrong: { reason: wrongChoice, comment: wrongComment(1000) },
  },
];
