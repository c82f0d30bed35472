import type { Stripe } from 'stripe';
import { alter, emit } from '../events.ts';
import { emptyable, flag, hash, listOf, mergeMetadata, metadata, paging, range, text, within } from '../http/fields.ts';
import { invalid } from '../http/failure.ts';
import { page } from '../http/listing.ts';
import { route } from '../http/route.ts';
import { find, now, token } from '../world.ts';

const writable = {
  name: text,
  active: flag,
  description: emptyable(text),
  images: emptyable(listOf(text)),
  marketing_features: emptyable(listOf(hash({ name: text }, 'name'))),
  metadata,
  statement_descriptor: text,
  tax_code: emptyable(text),
  unit_label: emptyable(text),
  url: emptyable(text),
};

type Feature = Stripe.Product['marketing_features'][number];
const features = (list: { name?: string | undefined }[]): Feature[] => list.map(({ name }) => ({ name: name ?? '' }));

export const productRoutes = [
  route(
    'POST',
    '/v1/products',
    { ...writable, id: text },
    ({ world, params }) => {
      const id = params.id ?? `prod_${token(world, 14)}`;
      if (world.tables.products[id]) throw invalid('Product already exists.', undefined, 'resource_already_exists');
      const product: Stripe.Product = {
        id,
        object: 'product',
        active: params.active ?? true,
        created: now(world),
        default_price: null,
        description: params.description ?? null,
        images: params.images ?? [],
        livemode: false,
        marketing_features: features(params.marketing_features ?? []),
        metadata: mergeMetadata({}, params.metadata),
        name: params.name ?? '',
        package_dimensions: null,
        shippable: null,
        statement_descriptor: params.statement_descriptor ?? null,
        tax_code: params.tax_code ?? null,
        tax_details: null,
        type: 'service',
        unit_label: params.unit_label ?? null,
        updated: now(world),
        url: params.url ?? null,
      };
      world.tables.products[id] = product;
      emit(world, 'product.created', product);
      return product;
    },
    'name',
  ),
  route(
    'GET',
    '/v1/products',
    { ...paging, active: flag, ids: listOf(text), created: range, url: text, shippable: flag },
    ({ world, params }) =>
      page(
        Object.values(world.tables.products).filter(
          (row) =>
            (params.active === undefined || row.active === params.active) &&
            (!params.ids || params.ids.includes(row.id)) &&
            within(row.created, params.created),
        ),
        '/v1/products',
        params,
      ),
  ),
  route('GET', '/v1/products/:id', {}, ({ world, path }) => find(world, 'products', path('id'))),
  route('POST', '/v1/products/:id', { ...writable, default_price: text }, ({ world, params, path }) =>
    alter(world, 'product.updated', find(world, 'products', path('id')), (product) => {
      if (params.name !== undefined) product.name = params.name;
      if (params.active !== undefined) product.active = params.active;
      if (params.description !== undefined) product.description = params.description;
      if (params.images !== undefined) product.images = params.images ?? [];
      if (params.marketing_features !== undefined)
        product.marketing_features = features(params.marketing_features ?? []);
      if (params.statement_descriptor !== undefined) product.statement_descriptor = params.statement_descriptor;
      if (params.tax_code !== undefined) product.tax_code = params.tax_code;
      if (params.unit_label !== undefined) product.unit_label = params.unit_label;
      if (params.url !== undefined) product.url = params.url;
      if (params.default_price !== undefined)
        product.default_price = find(world, 'prices', params.default_price, 'default_price').id;
      product.metadata = mergeMetadata(product.metadata, params.metadata);
      product.updated = now(world);
    }),
  ),
  route('DELETE', '/v1/products/:id', {}, ({ world, path }) => {
    const product = find(world, 'products', path('id'));
    if (Object.values(world.tables.prices).some((price) => price.product === product.id)) {
      throw invalid('This product cannot be deleted because it has one or more user-created prices.');
    }
    Reflect.deleteProperty(world.tables.products, product.id);
    emit(world, 'product.deleted', product);
    return { id: product.id, object: 'product', deleted: true } satisfies Stripe.DeletedProduct;
  }),
];
