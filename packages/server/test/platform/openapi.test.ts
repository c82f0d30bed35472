import { invoices, paymentMethods, profile, session, subscription, usage } from '@varai/client';
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
  readonly responses: Record<string, unknown>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
}

const contracts = [session, paymentMethods, invoices, profile, usage, subscription].flatMap((contract) =>
  Object.values<{ readonly method: string; readonly path: string }>(contract),
);

let database: OpenDatabase;
let closing: (() => Promise<void>)[];
let document: Document;

beforeAll(async () => {
  const { path, remove } = await temporaryDirectory();
  const opened = await openTestDatabases()[0]!.open();
  ({ database } = opened);
  closing = [opened.remove, remove];
  const stripe = { STRIPE_SECRET_KEY: 'sk_test_varai', STRIPE_WEBHOOK_SECRET: 'whsec_varai' };
  const config = readConfig({ DATA_DIR: path, PORT: '0', ...stripe });
  const { app } = createApp({ config, database, logger: createLogger('silent') });
  document = (await (await app.request('/api/openapi.json')).json()) as Document;
});
afterAll(async () => {
  for (const close of closing) await close();
});

test('the OpenAPI document is 3.1 and holds every entry of every contract', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const declared = contracts.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  expect(declared.length).toBeGreaterThanOrEqual(19);
  expect(listed).toEqual(expect.arrayContaining(declared));
});

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
