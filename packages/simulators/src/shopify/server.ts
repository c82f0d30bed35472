import type { HttpBindings } from '@hono/node-server';
import {
  OperationTypeNode,
  execute,
  getOperationAST,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
} from 'graphql';
import { Hono, type Context } from 'hono';
import type { Faults } from '../stripe/http/faults.ts';
import { passTime } from './billing.ts';
import { mountBilling } from './billing-pages.ts';
import { completeBulk, pathOf } from './bulk.ts';
import { actualCost, ceiling, requestedCost, restore, throttleStatus } from './cost.ts';
import { mountEmbedded } from './embedded/routes.ts';
import { mountDoor } from './mend.ts';
import { rootOf } from './resolvers.ts';
import { adminSchema, apiVersion } from './schema.ts';
import { admits, grant } from './tokens.ts';
import { secret, troubleOf, type Bulk, type Shop, type World } from './world.ts';

export type Environment = { Bindings: Partial<HttpBindings> };

interface Call {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

const problem = (code: string, message: string): GraphQLFormattedError => ({ message, extensions: { code } });

/** Executes one call and takes its cost from the shop's bucket. Everything is HTTP 200, as there. */
async function perform(world: World, shop: Shop, { query = '', variables = {}, operationName }: Call) {
  const trouble = troubleOf(shop, 'call', query);
  if (trouble)
    return { errors: [trouble.code === null ? { message: 'Unexpected.' } : problem(trouble.code, trouble.code)] };
  const schema = adminSchema();
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return { errors: [{ message: error instanceof Error ? error.message : String(error) }] };
  }
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  const operation = getOperationAST(document, operationName);
  if (!operation) return { errors: [{ message: 'An operation name is required' }] };

  const requested = requestedCost({ schema, document, variables }, operation);
  if (requested > ceiling)
    return {
      errors: [
        problem(
          'MAX_COST_EXCEEDED',
          `Query cost is ${requested}, which exceeds the single query max cost limit (${ceiling}).`,
        ),
      ],
    };
  restore(shop, world.now());
  const extensions = (actual: number | null) => ({
    cost: { requestedQueryCost: requested, actualQueryCost: actual, throttleStatus: throttleStatus(shop) },
  });
  if (shop.points.available < requested)
    return { errors: [problem('THROTTLED', 'Throttled')], extensions: extensions(null) };
  const result = await execute({
    schema,
    document,
    rootValue: rootOf(world, shop, schema),
    variableValues: variables,
    operationName: operationName ?? null,
  });
  const actual =
    operation.operation === OperationTypeNode.MUTATION ? requested : Math.min(requested, actualCost(result.data) - 1);
  shop.points.available -= actual;
  return { ...result, extensions: extensions(actual) };
}

/** Fields of a form, or of a JSON body. */
async function fieldsOf(request: Request): Promise<Record<string, string>> {
  const text = await request.text();
  if (request.headers.get('content-type')?.includes('json')) return JSON.parse(text) as Record<string, string>;
  return Object.fromEntries(new URLSearchParams(text));
}

const fileType = { 'content-type': 'application/jsonl' };

/** The lines of an operation, as far as nothing cuts them off. */
function fileOf(context: Context<Environment>, { text }: Bulk, cut: ReturnType<typeof troubleOf<'cut-file'>>) {
  if (!cut) return context.text(text, 200, fileType);
  const lines = text.split(/(?<=\n)/).slice(0, cut.lines);
  const kept = lines.join('').slice(0, cut.bytes);
  if (!cut.broken) return context.text(kept, 200, fileType);
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(kept)),
    pull: (controller) => controller.error(new Error('The file is cut off.')),
  });
  return context.body(body, 200, fileType);
}

export interface ServerOptions {
  readonly world: World;
  readonly faults: Faults;
  /** How long a bulk operation runs, in ms. */
  readonly bulkTakes: number;
  /** Each request, as `POST /path`. */
  readonly heard: (request: string) => void;
}

/** Each shop under its own name: `/{shop}/admin/…`; what lies elsewhere is nowhere. */
export function createServer({ world, faults, bulkTakes, heard }: ServerOptions): Hono<Environment> {
  const app = new Hono<Environment>();

  /** Operations and charges whose time has come. */
  const catchUp = (): void => {
    for (const shop of world.shops.values()) passTime(world, shop);
    for (const shop of world.shops.values())
      for (const bulk of shop.bulks.values())
        if (bulk.status === 'RUNNING' && bulk.createdAt + bulkTakes <= world.now())
          completeBulk(world, shop, adminSchema(), bulk, rootOf(world, shop, adminSchema()));
  };

  app.use(async (context, next) => {
    heard(`${context.req.method} ${context.req.path}`);
    catchUp();
    await faults.run(context, next);
    context.res.headers.set('x-request-id', secret(world, '', 24));
  });

  app.post('/:shop/admin/oauth/access_token', async (context) => {
    const shop = world.shops.get(context.req.param('shop'));
    if (!shop) return context.json({ error: 'invalid_shop' }, 404);
    const { status, body } = grant(world, shop, await fieldsOf(context.req.raw));
    return context.json(body, status as 200);
  });

  app.post('/:shop/admin/api/:version/graphql.json', async (context) => {
    const shop = world.shops.get(context.req.param('shop'));
    if (!shop) return context.json({ errors: 'Not Found' }, 404);
    if (!admits(world, shop, context.req.header('x-shopify-access-token') ?? ''))
      return context.json(
        { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' },
        401,
      );
    if (shop.frozen) return context.json({ errors: 'Unavailable Shop' }, 402);
    const answer = await perform(world, shop, await context.req.json<Call>());
    return context.json(answer, 200, { 'x-shopify-api-version': apiVersion });
  });

  mountDoor(app, world);
  mountBilling(app, world);
  mountEmbedded(app, world);

  app.get('/bulk/:id/:file', (context) => {
    for (const shop of world.shops.values())
      for (const bulk of shop.bulks.values())
        if (bulk.status === 'COMPLETED' && pathOf(world, bulk) === context.req.path)
          return fileOf(context, bulk, troubleOf(shop, 'cut-file'));
    return context.text('NoSuchKey', 404);
  });
  return app;
}
