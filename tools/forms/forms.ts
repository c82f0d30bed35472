import { paymentMethods, profile, subscription } from '@varai/client';
import { BillingAddress, CancelInput, methodDetails } from '@varai/client/schemas';
import type fc from 'fast-check';
import { ProfileRules } from '../../packages/elements/src/features/profile/editor/rules.ts';
import type { Home } from './homes.ts';
import {
  wrongChoice,
  wrongComment,
  wrongCountry,
  wrongEmail,
  wrongMonth,
  wrongOptional,
  wrongText,
  wrongTimeZone,
  wrongYear,
} from './wrong.ts';

type Wrong = Readonly<Record<string, fc.Arbitrary<unknown>>>;

export interface Typed {
  /** Right in all fields. */
  readonly input: object;
  /** What is wrong in each field that can be. */
  readonly wrong: Wrong;
}

/** A form of the product: where it is made, what it judges by, and what the server gets of what is typed into it. */
export interface ProductForm {
  readonly name: string;
  /** The file below `packages/elements/src/features`. */
  readonly file: string;
  /** As the page makes it. */
  readonly schema: () => unknown;
  readonly endpoint: { readonly method: string; readonly path: string };
  /** The whole body, as the page would send it if it did not look. */
  readonly body: (typed: never) => object;
  /** Where the values stand in the body: the server's paths begin with it. */
  readonly within: string;
  /** Of somebody who lives there. */
  readonly typed: (home: Home) => Typed;
}

const ofAddress = ({ wrong: { postalCode } }: Home): Wrong => ({
  line1: wrongText(200),
  line2: wrongOptional(200),
  city: wrongText(100),
  state: wrongOptional(100),
  postalCode,
  country: wrongCountry,
});
const below = (name: string, fields: Wrong): Wrong =>
  Object.fromEntries(Object.entries(fields).map(([path, wrong]) => [`${name}.${path}`, wrong]));

const chosen = (text: unknown) => (typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : text);

export const productForms: readonly ProductForm[] = [
  {
    name: 'profile',
    file: 'profile/editor/controller.ts',
    schema: () => new ProfileRules(),
    endpoint: profile.update,
    body: (typed) => typed,
    within: '',
    typed: (home) => ({
      input: {
        company: 'Halden Optics GmbH',
        contact: { name: 'Mara Lindqvist', email: 'mara@haldenoptics.test' },
        phone: home.phone,
        address: home.address,
        taxIds: [home.taxId],
        timeZone: 'Europe/Berlin',
        language: 'de',
      },
      wrong: {
        ...below('address', ofAddress(home)),
        company: wrongText(200),
        'contact.name': wrongOptional(200),
        'contact.email': wrongEmail,
        phone: home.wrong.phone,
        'taxIds.0.value': home.wrong.taxId,
        timeZone: wrongTimeZone,
      },
    }),
  },
  {
    name: 'address that a plan needs',
    file: 'subscription/change/address.ts',
    schema: () => BillingAddress,
    endpoint: profile.update,
    body: (address) => ({ address }),
    within: 'address',
    typed: (home) => ({ input: home.address, wrong: ofAddress(home) }),
  },
  {
    name: 'details of a method',
    file: 'payment-methods/details/controller.ts',
    schema: methodDetails,
    endpoint: { ...paymentMethods.update, path: paymentMethods.update.path.replace(':id', 'pm_1') },
    body: ({ expMonth, expYear, ...billingDetails }: Record<string, unknown>) => ({
      expMonth: chosen(expMonth),
      expYear: chosen(expYear),
      billingDetails,
    }),
    within: 'billingDetails',
    typed: (home) => ({
      input: {
        expMonth: '8',
        expYear: '2040',
        name: 'Mara Lindqvist',
        ...home.address,
        state: home.address.state ?? 'SH',
      },
      wrong: { ...ofAddress(home), name: wrongOptional(200), expMonth: wrongMonth, expYear: wrongYear },
    }),
  },
  {
    name: 'reason of a cancellation',
    file: 'subscription/cancel/controller.ts',
    schema: () => CancelInput,
    endpoint: subscription.cancel,
    body: (typed) => typed,
    within: '',
    typed: () => ({
      input: { reason: 'unused', comment: 'We sell\nno more' },
      wrong: { reason: wrongChoice, comment: wrongComment(1000) },
    }),
  },
];
