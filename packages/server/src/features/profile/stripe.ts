import type { BillingAddress, Verification } from '@varai/client';
import { plain, tidy } from '@varai/client/checks';
import type Stripe from 'stripe';
import { plainText } from '../../platform/plain-text.ts';
import { taxIdKey, type Mirrored, type MirroredField, type NamedTaxId, type ProviderFacts } from './facts.ts';
import { ProviderRefusal, type ProfileProvider } from './ports.ts';

/** The profile's provider: Stripe's customer and its tax ids. */
export const stripeProfile = (stripe: Stripe): ProfileProvider => ({
  async look(customer) {
    const owner = await stripe.customers.retrieve(customer, { expand: ['tax_ids'] });
    return owner.deleted ? undefined : factsOf(owner);
  },

  async write(customer, wish, fields, seen, mark) {
    const missing = fields.includes('taxIds') ? without(wish.taxIds, seen.taxIds) : [];
    const spare = fields.includes('taxIds') ? without(seen.taxIds, wish.taxIds) : [];
    const made: ProviderFacts['taxIds'][number][] = [];
    let owner: Stripe.Customer | undefined;
    try {
      for (const taxId of missing) {
        const type = taxId.type;
        const options = { idempotencyKey: `${mark}:${taxIdKey(taxId)}` };
        made.push(taxIdOf(await stripe.customers.createTaxId(customer, { type, value: taxId.value }, options)));
      }
      const params = paramsOf(wish, fields);
      if (Object.keys(params).length > 0) owner = await stripe.customers.update(customer, params);
    } catch (error) {
      const refused = refusalOf(error, wish, fields, missing[made.length]);
      // what was refused in part is refused as a whole
      if (refused) for (const { id } of made) await stripe.customers.deleteTaxId(customer, id);
      throw refused ?? error;
    }
    for (const { id } of spare) await stripe.customers.deleteTaxId(customer, id);
    const kept = seen.taxIds.filter((taxId) => !spare.includes(taxId));
    return { ...(owner ? plainFactsOf(owner) : seen), taxIds: [...kept, ...made] };
  },
});

const without = <One extends NamedTaxId>(all: readonly One[], others: readonly NamedTaxId[]): One[] => {
  const known = new Set(others.map(taxIdKey));
  return all.filter((taxId) => !known.has(taxIdKey(taxId)));
};

const factsOf = (owner: Stripe.Customer): ProviderFacts => ({
  ...plainFactsOf(owner),
  taxIds: (owner.tax_ids?.data ?? []).map(taxIdOf),
});

/** What our own forms would take stays letter for letter, so that what we wrote is what we read; all else as it may be shown. */
const said = (text: string, most = 200): string =>
  plain(text) === undefined && text.length <= most ? tidy(text) : plainText(text, most);
const saidOrNull = (text: string | null | undefined): string | null => said(text ?? '') || null;

const taxIdOf = ({ id, type, value, verification }: Stripe.TaxId) => ({
  id,
  type,
  value: said(value),
  verification: (verification?.status ?? 'unavailable') as Verification,
});

/** What Stripe keeps of a customer, as it may be shown: others wrote there too. */
export function plainFactsOf({ name, email, phone, address, preferred_locales: locales }: Stripe.Customer) {
  return {
    company: said(name ?? ''),
    email: said(email ?? '', 254),
    phone: saidOrNull(phone),
    language: saidOrNull(locales?.[0]),
    address: address?.country
      ? {
          line1: said(address.line1 ?? ''),
          line2: saidOrNull(address.line2),
          postalCode: said(address.postal_code ?? ''),
          city: said(address.city ?? ''),
          state: saidOrNull(address.state),
          country: said(address.country),
        }
      : null,
  };
}

/** Only what is to change. An empty text clears a value at Stripe. */
function paramsOf(wish: Mirrored, fields: readonly MirroredField[]): Stripe.CustomerUpdateParams {
  const { company, email, phone, address, language } = wish;
  const params: Record<Exclude<MirroredField, 'taxIds'>, Stripe.CustomerUpdateParams> = {
    company: { name: company },
    email: { email },
    phone: { phone: phone ?? '' },
    language: { preferred_locales: language ? [language] : [] },
    address: {
      address: address
        ? {
            line1: address.line1,
            line2: address.line2 ?? '',
            postal_code: address.postalCode ?? '',
            city: address.city,
            state: address.state ?? '',
            country: address.country,
          }
        : '',
    },
  };
  return Object.assign(
    {},
    ...fields.map((field) => (field === 'taxIds' ? {} : params[field])),
  ) as Stripe.CustomerUpdateParams;
}

const fieldOf: Readonly<Record<string, MirroredField>> = {
  name: 'company',
  email: 'email',
  phone: 'phone',
  address: 'address',
  preferred_locales: 'language',
};

const partOf: Readonly<Record<string, keyof BillingAddress>> = {
  line1: 'line1',
  line2: 'line2',
  postal_code: 'postalCode',
  city: 'city',
  state: 'state',
  country: 'country',
};

/** A 400 is final: the same value will be refused again. Where nothing is blamed by name, it is what was written. */
function refusalOf(
  error: unknown,
  wish: Mirrored,
  fields: readonly MirroredField[],
  creating: NamedTaxId | undefined,
): ProviderRefusal | undefined {
  const { statusCode, param, code } = error as { statusCode?: number; param?: string; code?: string };
  if (statusCode !== 400 || code === 'idempotency_key_in_use') return undefined;
  if (creating) return new ProviderRefusal('taxIds', wish.taxIds.indexOf(creating), error);
  const [name = '', part = ''] = param?.split(/[[\]]+/) ?? [];
  const [likely = 'address'] = fields.includes('address') ? ['address' as const] : fields;
  return new ProviderRefusal(fieldOf[name] ?? likely, name === 'address' ? partOf[part] : undefined, error);
}
