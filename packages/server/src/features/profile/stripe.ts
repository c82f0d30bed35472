import type { Verification } from '@varai/client';
import type Stripe from 'stripe';
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
      const refused = refusalOf(error, wish, missing[made.length]);
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

const taxIdOf = ({ id, type, value, verification }: Stripe.TaxId) => ({
  id,
  type,
  value,
  verification: (verification?.status ?? 'unavailable') as Verification,
});

function plainFactsOf({ name, email, phone, address, preferred_locales: locales }: Stripe.Customer) {
  return {
    company: name ?? '',
    email: email ?? '',
    phone: phone || null,
    language: locales?.[0] ?? null,
    address: address?.country
      ? {
          line1: address.line1 ?? '',
          line2: address.line2,
          postalCode: address.postal_code ?? '',
          city: address.city ?? '',
          state: address.state,
          country: address.country,
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

/** A 400 is final: the same value will be refused again. */
function refusalOf(error: unknown, wish: Mirrored, creating: NamedTaxId | undefined): ProviderRefusal | undefined {
  const { statusCode, param, code } = error as { statusCode?: number; param?: string; code?: string };
  if (statusCode !== 400 || code === 'idempotency_key_in_use') return undefined;
  if (creating) return new ProviderRefusal('taxIds', wish.taxIds.indexOf(creating), error);
  return new ProviderRefusal(fieldOf[param?.split('[')[0] ?? ''] ?? 'address', undefined, error);
}
