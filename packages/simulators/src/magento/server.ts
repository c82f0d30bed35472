import { Hono, type Context } from 'hono';
import { createAuthority, type Refusal } from './authority.ts';
import {
  presentConfig,
  presentProduct,
  presentSource,
  presentStock,
  productColumns,
  sourceColumns,
} from './catalogue.ts';
import { onlyFields } from './fields.ts';
import { memoColumns, orderColumns, presentMemo, presentOrder } from './present.ts';
import { criteriaIn, found, SearchError, type Columns } from './search.ts';
import { parametersIn, type Received } from './signature.ts';
import type { Environment, Troubles } from './troubles.ts';
import type { World } from './world.ts';

const modules = ['Magento_Store', 'Magento_Sales', 'Magento_Catalog', 'Magento_Inventory', 'Magento_InventoryApi'];

export interface ServerOptions {
  readonly world: World;
  readonly troubles: Troubles;
  /** Each request, as `GET /path?query`. */
  readonly heard: (request: string) => void;
}

/** An installation over HTTP: its REST API, and the two ends of its handshake. */
export function createServer({ world, troubles, heard }: ServerOptions): Hono<Environment> {
  const app = new Hono<Environment>();
  const authority = createAuthority(world);
  const base = () => new URL(world.url);

  async function received(context: Context<Environment>): Promise<Received> {
    const [path = '', query = ''] = (context.env.incoming?.url ?? '').split('?', 2);
    const isForm = context.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
    return {
      method: context.req.method,
      origin: base().origin,
      path,
      query,
      form: isForm ? await context.req.text() : '',
      parameters: parametersIn(context.req.header('authorization') ?? '') ?? new Map<string, string>(),
    };
  }

  const refused = (context: Context<Environment>, refusal: NonNullable<Refusal>) =>
    context.json({ message: refusal.message }, refusal.status);

  app.use(async (context, next) => {
    heard(`${context.req.method} ${context.env.incoming?.url ?? context.req.path}`);
    const answer = await troubles.meet(context);
    if (answer) return answer;
    return next();
  });

  app.get('/magento_version', (context) =>
    context.text(`Magento/${world.version.split('.').slice(0, 2).join('.')} (Community)`),
  );
  app.get('/customer/account/login/', (context) =>
    context.html('<!doctype html>\n<html lang="en"><head><title>Customer Login</title></head><body></body></html>'),
  );

  for (const which of ['request', 'access'] as const)
    app.post(`/oauth/token/${which}`, async (context) => {
      const answer = authority[which](await received(context));
      if (!answer || 'status' in answer) return refused(context, answer ?? { status: 401, message: 'Unknown' });
      return context.body(
        new URLSearchParams({ oauth_token: answer.token, oauth_token_secret: answer.secret }).toString(),
        200,
        { 'content-type': 'application/x-www-form-urlencoded' },
      );
    });

  /** An entry of the API, under any store's code; `resource` is what has to be allowed. */
  function get(
    path: string,
    resource: string,
    answer: (context: Context<Environment>, query: string) => unknown,
  ): void {
    const handle = async (context: Context<Environment>) => {
      const call = await received(context);
      const refusal = authority.api(call);
      if (refusal) return refused(context, refusal);
      if (!world.resources.includes(resource))
        return context.json(
          { message: "The consumer isn't authorized to access %resources.", parameters: [{ resources: resource }] },
          401,
        );
      try {
        const whole = answer(context, call.query);
        if (whole === undefined)
          return context.json(
            { message: "The entity that was requested doesn't exist. Verify the entity and try again." },
            404,
          );
        return context.json(onlyFields(whole, new URLSearchParams(call.query).get('fields')) as object);
      } catch (error) {
        if (!(error instanceof SearchError)) throw error;
        return context.json({ message: error.message }, 400);
      }
    };
    app.get(`/rest/V1/${path}`, handle);
    app.get(`/rest/:store/V1/${path}`, handle);
  }

  const list =
    <Item>(items: () => Iterable<Item>, columns: Columns<Item>, present: (item: Item) => object) =>
    (_context: Context<Environment>, query: string) => {
      const criteria = criteriaIn(query);
      if (!query.includes('earch')) throw new SearchError('"%fieldName" is required. Enter and try again.');
      const page = found(items(), columns, criteria);
      return { items: page.items.map(present), search_criteria: criteria, total_count: page.total };
    };

  const sales = 'Magento_Sales::actions_view';
  const stock = 'Magento_CatalogInventory::cataloginventory';
  const products = () => world.products.values();
  get('store/storeConfigs', 'Magento_Backend::store', () => [presentConfig(world)]);
  get('modules', 'Magento_Backend::store', () => modules);
  get(
    'orders',
    sales,
    list(
      () => world.orders.values(),
      orderColumns,
      (order) => presentOrder(world, order),
    ),
  );
  get('orders/:id', sales, (context) => {
    const order = world.orders.get(Number(context.req.param('id')));
    return order && presentOrder(world, order);
  });
  get(
    'creditmemos',
    sales,
    list(
      () => world.memos.values(),
      memoColumns,
      (memo) => presentMemo(world, memo),
    ),
  );
  get(
    'products',
    'Magento_Catalog::products',
    list(products, productColumns, (one) => presentProduct(world, one)),
  );
  get('stockItems/:sku', stock, (context) => {
    const product = world.products.get(context.req.param('sku') ?? '');
    return product && presentStock(product);
  });
  get('inventory/source-items', stock, list(products, sourceColumns, presentSource));
  return app;
}
