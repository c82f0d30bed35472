import type { Stripe } from 'stripe';
import { decimal, emptyable, flag, mergeMetadata, metadata, paging, range, text, within } from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { find, identifier, now, type World } from '../world.ts';

const writable = {
  active: flag,
  country: text,
  description: text,
  display_name: text,
  jurisdiction: text,
  metadata,
  state: text,
  tax_type: text,
};

/** Tax rates that somebody names by hand, where no tax is worked out automatically. */
export const taxRateRoutes = [
  route(
    'POST',
    '/v1/tax_rates',
    { ...writable, inclusive: flag, percentage: decimal },
    ({ world, params }) => {
      const { percentage = 0 } = params;
      if (percentage < 0 || percentage > 100) throw invalid('Must be between 0 and 100.', 'percentage');
      const rate: Stripe.TaxRate = {
        id: identifier(world, 'txr'),
        object: 'tax_rate',
        active: params.active ?? true,
        country: params.country ?? null,
        created: now(world),
        description: params.description ?? null,
        display_name: params.display_name ?? '',
        effective_percentage: percentage,
        flat_amount: null,
        inclusive: params.inclusive ?? false,
        jurisdiction: params.jurisdiction ?? null,
        jurisdiction_level: null,
        livemode: false,
        metadata: mergeMetadata({}, params.metadata),
        percentage,
        rate_type: 'percentage',
        state: params.state ?? null,
        tax_type: params.tax_type ?? null,
      };
      world.tables.taxRates[rate.id] = rate;
      return rate;
    },
    'display_name',
    'inclusive',
    'percentage',
  ),
  route(
    'GET',
    '/v1/tax_rates',
    { ...paging, active: flag, created: range, inclusive: flag },
    ({ world, params: { active, created, inclusive, ...paged } }) =>
      page(
        Object.values(world.tables.taxRates).filter(
          (row) =>
            (active === undefined || row.active === active) &&
            (inclusive === undefined || row.inclusive === inclusive) &&
            within(row.created, created),
        ),
        '/v1/tax_rates',
        paged,
      ),
  ),
  route('GET', '/v1/tax_rates/:id', {}, ({ world, path }) => find(world, 'taxRates', path('id'))),
  route(
    'POST',
    '/v1/tax_rates/:id',
    { ...writable, metadata: emptyable(metadata) },
    ({ world, params: { metadata: labels, ...change }, path }) => {
      const rate = find(world, 'taxRates', path('id'));
      return Object.assign(rate, change, { metadata: mergeMetadata(rate.metadata ?? {}, labels) });
    },
  ),
];

/** The rates that a request names. One that was archived stays where it is and comes to nothing new. */
export const ratesNamed = (
  world: World,
  ids: readonly string[] | null | undefined,
  param: string,
  kept: readonly Stripe.TaxRate[] | null = [],
): Stripe.TaxRate[] =>
  (ids ?? []).map((id, index) => {
    const rate = find(world, 'taxRates', id, `${param}[${index}]`);
    if (!rate.active && !kept?.some((one) => one.id === id))
      throw invalid(`The tax rate ${id} cannot be used, since it was archived.`, `${param}[${index}]`);
    return rate;
  });

/** A tax is worked out, or its rates are named; never both. */
export function refuseBoth(automatic: boolean, rates: readonly Stripe.TaxRate[] | null | undefined): void {
  if (automatic && rates?.length)
    throw invalid('You cannot specify tax rates where automatic tax is enabled.', 'automatic_tax[enabled]');
}
