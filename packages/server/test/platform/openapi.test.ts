import { Validator } from '@seriousme/openapi-schema-validator';
import * as client from '@varai/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/platform/config.ts';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { openTestDatabases, temporaryDirectory } from './databases.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly requestBody?: unknown;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Record<string, { readonly headers?: object }>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
}

interface Entry {
  readonly method: string;
  readonly path: string;
  readonly match?: string | undefined;
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'function' && 'method' in value && 'path' in value && 'auth' in value;

/** Whatever the client offers to send: an object of entries is a contract, whoever wrote it. */
const contracts = Object.values<unknown>(client)
  .filter((value): value is object => typeof value === 'object' && value !== null)
  .map((value) => Object.values<unknown>({ ...value }).filter(isEntry))
  .filter((entries) => entries.length > 0);

const named = ({ method, path }: Entry): string => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`;

let database: OpenDatabase;
let closing: (() => Promise<void>)[];
let document: Document;
let mounted: Entry[];

beforeAll(async () => {
  const { path, remove } = await temporaryDirectory();
  const opened = await openTestDatabases()[0]!.open();
  ({ database } = opened);
  closing = [opened.remove, remove];
  const stripe = { STRIPE_SECRET_KEY: 'sk_test_varai', STRIPE_WEBHOOK_SECRET: 'whsec_varai' };
  const shopify = { SHOPIFY_CLIENT_ID: 'shopify-client', SHOPIFY_CLIENT_SECRET: 'shopify-secret' };
  const config = readConfig({ DATA_DIR: path, PORT: '0', ...stripe, ...shopify });
  const { app } = createApp({ config, database, logger: createLogger('silent') });
  mounted = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'));
  document = (await (await app.request('/api/openapi.json')).json()) as Document;
});
afterAll(async () => {
  for (const close of closing) await close();
});

const listed = (): string[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );

test('the OpenAPI document holds every entry of every contract of the client, and nothing else', () => {
  const entries = new Set(contracts.flat().map(named));
  expect(entries.size).toBeGreaterThanOrEqual(40);
  expect(listed().sort()).toEqual([...entries].sort());
});

/** What a browser fetches as a file, and the channel's stream: no messages that the client sends. */
const files = ['GET /api/openapi.json', 'GET /api/billing/invoices/archives/files/{permit}', 'GET /api/live'];

test('whatever else the app answers below /api is in the document', () => {
  const here = mounted.map(named).filter((route) => !files.includes(route));
  expect(here.length).toBeGreaterThanOrEqual(19);
  expect(listed()).toEqual(expect.arrayContaining(here));
});

test(
  'the document is valid by the schema of OpenAPI 3.1, which knows one that is not',
  { timeout: 120_000 },
  async () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const validator = new Validator();
    expect(await validator.validate(structuredClone({ ...document }))).toEqual({ valid: true });

    const nowhere = { get: { responses: { 200: { description: '' } }, parameters: [{ name: 'id', in: 'body' }] } };
    const { valid } = await validator.validate({ ...structuredClone(document), paths: { '/': nowhere } });
    expect(valid).toBe(false);
  },
);

test('every operation says what it is for, what it takes in its path and what it answers, by a name of its own', () => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, operation })),
  );
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
  for (const { path, operation } of operations) {
    expect(operation.summary).toMatch(/\S/);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining([expect.stringMatching(/^20[01]$/)]));
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const taken = (operation.parameters ?? []).filter(({ in: place }) => place === 'path').map(({ name }) => name);
    expect(taken.sort()).toEqual(named.sort());
  }
});

test('what is changed by its version takes If-Match and answers an ETag, as what it was read from does', () => {
  const versioned = contracts.flat().filter(({ match }) => match !== undefined);
  expect(versioned.map(named)).toEqual(
    expect.arrayContaining(['PATCH /api/customer/profile', 'PATCH /api/notifications/preferences']),
  );
  for (const { method, path } of versioned) {
    const operations = document.paths[path.replace(/:(\w+)/g, '{$1}')] ?? {};
    const taken = operations[method.toLowerCase()]?.parameters?.filter((one) => one.in === 'header') ?? [];
    expect(taken.map(({ name }) => name)).toContain('If-Match');
    for (const one of [operations[method.toLowerCase()], operations['get']])
      expect(one?.responses['200']?.headers).toMatchObject({ ETag: { schema: { type: 'string' } } });
  }
});
