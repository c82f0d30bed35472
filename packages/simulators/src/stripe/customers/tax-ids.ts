import type { Stripe } from 'stripe';
import { alter, emit } from '../events.ts';
import { paging, text } from '../http/fields.ts';
import { invalid, missing } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { present } from '../http/plain.ts';
import { route } from '../http/route.ts';
import { find, identifier, now, type World } from '../world.ts';

/** The kinds that Stripe knows and customers of a shop have most; the shape is what Stripe refuses by. */
const kinds: Record<string, { readonly shape: RegExp; readonly country: string | null }> = {
  au_abn: { shape: /^\d{11}$/, country: 'AU' },
  br_cnpj: { shape: /^\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2}$/, country: 'BR' },
  ca_bn: { shape: /^\d{9}$/, country: 'CA' },
  ca_gst_hst: { shape: /^\d{9}RT\d{4}$/, country: 'CA' },
  ch_vat: { shape: /^CHE-?\d{3}\.?\d{3}\.?\d{3} ?(MWST|TVA|IVA)$/, country: 'CH' },
  eu_vat: { shape: /^[A-Z]{2}[0-9A-Z+*]{2,12}$/, country: null },
  gb_vat: { shape: /^(GB)?(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/, country: 'GB' },
  in_gst: { shape: /^[0-9A-Z]{15}$/, country: 'IN' },
  jp_cn: { shape: /^\d{13}$/, country: 'JP' },
  mx_rfc: { shape: /^[A-Z&Ñ]{3,4}\d{6}[0-9A-Z]{3}$/, country: 'MX' },
  no_vat: { shape: /^\d{9}MVA$/, country: 'NO' },
  nz_gst: { shape: /^\d{8,9}$/, country: 'NZ' },
  sg_gst: { shape: /^[0-9A-Z]{8,10}$/, country: 'SG' },
  us_ein: { shape: /^\d{2}-?\d{7}$/, country: 'US' },
  za_vat: { shape: /^4\d{9}$/, country: 'ZA' },
};

/** What Stripe asks a register about; of the others it knows nothing. */
const registered = ['au_abn', 'eu_vat', 'gb_vat'];

/** Stripe's numbers for testing: its answer for all others stays pending in test mode. */
const answers: Record<string, Stripe.TaxId.Verification.Status> = {
  '000000000': 'verified',
  '111111111': 'unverified',
};

const countryOf = (type: string, value: string): string | null => {
  const prefix = value.slice(0, 2);
  if (type !== 'eu_vat') return kinds[type]?.country ?? null;
  return prefix === 'EL' ? 'GR' : prefix;
};

/** The tax ids of one customer, oldest first. */
export const taxIdsOf = (world: World, customer: string): Stripe.TaxId[] =>
  Object.values(world.tables.taxIds).filter((row) => row.customer === customer);

function own(world: World, customer: string, id: string): Stripe.TaxId {
  const row = find(world, 'taxIds', id);
  if (row.customer !== customer) throw missing('tax_id', id);
  return row;
}

function create(world: World, customer: string, type: string, value: string): Stripe.TaxId {
  const kind = kinds[type];
  if (!kind) throw invalid(`Invalid type: must be one of ${Object.keys(kinds).join(', ')}`, 'type');
  if (!kind.shape.test(value)) throw invalid(`Invalid value for ${type}.`, 'value', 'tax_id_invalid');
  const status = registered.includes(type) ? 'pending' : 'unavailable';
  const row: Stripe.TaxId = {
    id: identifier(world, 'txi'),
    object: 'tax_id',
    country: countryOf(type, value),
    created: now(world),
    customer,
    customer_account: null,
    livemode: false,
    owner: { customer, customer_account: null, type: 'customer' },
    type,
    value,
    verification: { status, verified_address: null, verified_name: null },
  };
  world.tables.taxIds[row.id] = row;
  emit(world, 'customer.tax_id.created', row);
  return row;
}

/** The register answers after Stripe has. */
function verify(world: World, row: Stripe.TaxId): void {
  const status = answers[row.value.replace(/^[A-Z]+/, '')];
  if (!status || row.verification?.status !== 'pending') return;
  alter(world, 'customer.tax_id.updated', row, (changed) => {
    const found = status === 'verified';
    changed.verification = {
      status,
      verified_address: found ? '123 TEST STREET' : null,
      verified_name: found ? 'TEST COMPANY' : null,
    };
  });
}

export const taxIdRoutes = [
  route(
    'POST',
    '/v1/customers/:id/tax_ids',
    { type: text, value: text },
    ({ world, params, path }) => {
      const { id } = find(world, 'customers', path('id'));
      const row = create(world, id, params.type ?? '', params.value ?? '');
      const answered = present(row);
      verify(world, row);
      return answered;
    },
    'type',
    'value',
  ),
  route('GET', '/v1/customers/:id/tax_ids', paging, ({ world, params, path }) => {
    const { id } = find(world, 'customers', path('id'));
    return page(taxIdsOf(world, id), `/v1/customers/${id}/tax_ids`, params);
  }),
  route('GET', '/v1/customers/:id/tax_ids/:tax', {}, ({ world, path }) =>
    own(world, find(world, 'customers', path('id')).id, path('tax')),
  ),
  route('DELETE', '/v1/customers/:id/tax_ids/:tax', {}, ({ world, path }) => {
    const row = own(world, find(world, 'customers', path('id')).id, path('tax'));
    Reflect.deleteProperty(world.tables.taxIds, row.id);
    emit(world, 'customer.tax_id.deleted', row);
    return { id: row.id, object: 'tax_id', deleted: true } satisfies Stripe.DeletedTaxId;
  }),
];
