import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import * as z from 'zod';
import { versions } from './context.ts';
import type { Mount } from './serve.ts';

const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    requestId: z.string(),
    retryable: z.boolean(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
    retryAfter: z.number().optional(),
    data: z.unknown().optional(),
  })
  .meta({ id: 'Problem' });

const parameterNames = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);

const schemeOf = { session: 'clientSecret', 'secret-key': 'secretKey', 'id-token': 'idToken' } as const;

/** The names an operation goes by: `POST /api/billing/change-plan/preview` → `postBillingChangePlanPreview`. */
const operationId = (method: string, path: string): string =>
  method.toLowerCase() +
  path
    .replace(/^\/api/, '')
    .split(/[/:-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

function operation({ endpoint, schemas, options }: Mount): ZodOpenApiOperationObject {
  const { method, path, auth, summary, component, match } = endpoint;
  const writes = method !== 'GET';
  const inPath = parameterNames(path);
  const json = z.toJSONSchema((schemas.input ?? z.object({})) as z.ZodType, { io: 'input', unrepresentable: 'any' });
  const { properties = {}, required = [] } = json;
  const rest = Object.entries(properties).filter(([name]) => !inPath.includes(name) && name !== match);
  const hasBody = method !== 'GET' && method !== 'DELETE' && rest.length > 0;
  const needed = required.filter((name) => !inPath.includes(name) && name !== match);

  return {
    operationId: operationId(method, path),
    summary,
    tags: [component ?? 'session'],
    security: auth === 'none' ? [] : [{ [schemeOf[auth]]: [] }],
    parameters: [
      ...inPath.map((name) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' as const } })),
      ...(hasBody || writes
        ? []
        : rest.map(([name, schema]) => ({
            name,
            in: 'query' as const,
            required: needed.includes(name),
            schema: schema as object,
          }))),
      ...(writes
        ? [
            {
              name: 'Idempotency-Key',
              in: 'header' as const,
              required: true,
              schema: { type: 'string' as const, maxLength: 255 },
            },
          ]
        : []),
      ...(match === undefined
        ? []
        : [
            {
              name: 'If-Match',
              in: 'header' as const,
              required: required.includes(match),
              description: 'The `ETag` of what was read; the write is refused if that has changed since.',
              schema: { type: 'string' as const },
            },
          ]),
    ],
    ...(hasBody && {
      requestBody: {
        required: needed.length > 0,
        content: {
          'application/json': {
            schema: { type: 'object', properties: Object.fromEntries(rest), required: needed } as object,
          },
        },
      },
    }),
    responses: {
      [String(options.status ?? 200)]: {
        description: summary,
        ...(options.etag && {
          headers: { ETag: { description: 'The version of what is answered.', schema: { type: 'string' as const } } },
        }),
        content: { 'application/json': { schema: schemas.output as unknown as z.ZodType } },
      },
      default: { description: 'A problem', content: { 'application/problem+json': { schema: Problem } } },
    },
  };
}

/** OpenAPI 3.1 of everything that is mounted, from the schemas that serve it. */
export function openApiOf(mounts: readonly Mount[], publicUrl: string): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const mount of mounts) {
    const path = mount.endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [mount.endpoint.method.toLowerCase()]: operation(mount) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'VARAi portal', version: versions[0] as string },
    servers: [{ url: publicUrl }],
    components: {
      securitySchemes: {
        clientSecret: {
          type: 'http',
          scheme: 'bearer',
          description: 'A page: the client secret of its portal session.',
        },
        secretKey: { type: 'http', scheme: 'bearer', description: 'A host’s server: its secret key.' },
        idToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'A page inside Shopify’s admin: an ID token of App Bridge.',
        },
      },
    },
    paths,
  });
}
