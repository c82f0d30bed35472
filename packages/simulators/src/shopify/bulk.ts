import {
  Kind,
  TypeInfo,
  execute,
  getNamedType,
  getNullableType,
  isListType,
  parse,
  validate,
  visit,
  visitWithTypeInfo,
  type ConstValueNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { everything } from './connection.ts';
import { gid, instant, secret, troubleOf, type Bulk, type Shop, type World } from './world.ts';

/** How many may run at once for one app in one shop. */
const atOnce = 5;

const isConnection = (name: string | undefined): boolean => name?.endsWith('Connection') === true;

/** Why Shopify would not run it; `undefined` when it would. */
function refusalOf(schema: GraphQLSchema, document: DocumentNode): string | undefined {
  const [error] = validate(schema, document);
  if (error) return error.message;
  const info = new TypeInfo(schema);
  let connections = 0;
  let lists = 0;
  let nested: string | undefined;
  const isList = (): boolean => {
    const type = info.getType();
    return isListType(type && getNullableType(type)) && !isConnection(info.getParentType()?.name);
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        enter(field) {
          const type = info.getType();
          if (isConnection(type ? getNamedType(type).name : undefined)) {
            connections += 1;
            if (lists > 0) nested = field.name.value;
          }
          if (isList()) lists += 1;
        },
        leave() {
          if (isList()) lists -= 1;
        },
      },
    }),
  );
  if (connections === 0) return 'Bulk queries must contain at least one connection.';
  if (connections > 5) return 'Bulk queries cannot contain more than 5 connections.';
  return nested && `Queries that contain a connection field within a list field are not currently supported: ${nested}`;
}

/** The same document, its connections read to their end. */
function unpaged(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema);
  const all: ConstValueNode = { kind: Kind.INT, value: String(everything) };
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field(field) {
        const type = info.getType();
        if (!isConnection(type ? getNamedType(type).name : undefined)) return undefined;
        const others = field.arguments?.filter(
          ({ name }) => !['first', 'last', 'after', 'before'].includes(name.value),
        );
        const first = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'first' }, value: all } as const;
        return { ...field, arguments: [...(others ?? []), first] };
      },
    }),
  );
}

interface Connection {
  readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
}

const isEdges = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'edges' in value && Array.isArray(value.edges);

/** One line for each node, what is nested in it after it and naming it. */
function* linesOf({ edges }: Connection, parent?: unknown): Generator<object> {
  for (const { node } of edges) {
    const own = Object.entries(node).filter(([, value]) => !isEdges(value));
    yield { ...Object.fromEntries(own), ...(parent !== undefined && { __parentId: parent }) };
    for (const value of Object.values(node)) if (isEdges(value)) yield* linesOf(value, node['id']);
  }
}

/** Begins to run a query over everything; answers the operation or why there is none. */
export function runBulk(world: World, shop: Shop, schema: GraphQLSchema, query: string): Bulk | string {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const refusal = refusalOf(schema, document);
  if (refusal) return refusal;
  if ([...shop.bulks.values()].filter(({ status }) => status === 'RUNNING').length >= atOnce)
    return `A bulk query operation for this app and shop is already in progress: at most ${atOnce} run at once.`;
  const id = world.next();
  const bulk: Bulk = {
    id,
    query,
    createdAt: world.now(),
    status: 'RUNNING',
    errorCode: null,
    completedAt: null,
    text: '',
    objects: 0,
    roots: 0,
  };
  shop.bulks.set(id, bulk);
  return bulk;
}

/** Ends an operation with what the shop holds now. */
export function completeBulk(world: World, shop: Shop, schema: GraphQLSchema, bulk: Bulk, rootValue: unknown): void {
  const { data, errors } = execute({ schema, document: unpaged(schema, parse(bulk.query)), rootValue }) as {
    data?: Record<string, unknown> | null;
    errors?: readonly unknown[];
  };
  const trouble = troubleOf(shop, 'end-bulk');
  bulk.completedAt = world.now();
  bulk.status = trouble?.status ?? (errors ? 'FAILED' : 'COMPLETED');
  bulk.errorCode = trouble ? trouble.errorCode : errors ? 'ACCESS_DENIED' : null;
  for (const value of Object.values(data ?? {})) {
    if (!isEdges(value)) continue;
    bulk.roots += value.edges.length;
    for (const line of linesOf(value)) {
      bulk.objects += 1;
      bulk.text += `${JSON.stringify(line)}\n`;
    }
  }
  world.publish(shop, 'bulk_operations/finish', {
    admin_graphql_api_id: gid('BulkOperation', bulk.id),
    completed_at: instant(bulk.completedAt),
    created_at: instant(bulk.createdAt),
    error_code: bulk.errorCode?.toLowerCase() ?? null,
    status: bulk.status.toLowerCase(),
    type: 'query',
  });
}

const paths = new WeakMap<Bulk, string>();

/** Where the lines of an operation lie, unguessable. */
export function pathOf(world: World, bulk: Bulk): string {
  const path = paths.get(bulk) ?? `/bulk/${bulk.id}/${secret(world, '', 24)}.jsonl`;
  paths.set(bulk, path);
  return path;
}

export const presentBulk = (world: World, bulk: Bulk) => ({
  __typename: 'BulkOperation',
  id: gid('BulkOperation', bulk.id),
  status: bulk.status,
  type: 'QUERY',
  query: bulk.query,
  errorCode: bulk.errorCode,
  createdAt: instant(bulk.createdAt),
  completedAt: bulk.completedAt === null ? null : instant(bulk.completedAt),
  objectCount: String(bulk.objects),
  rootObjectCount: String(bulk.roots),
  // nothing found, no file
  url: bulk.status === 'COMPLETED' && bulk.objects > 0 ? world.url + pathOf(world, bulk) : null,
  partialDataUrl: null,
});
