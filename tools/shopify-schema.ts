import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { IntrospectionQuery } from 'graphql';
import { subsetOf } from '../packages/simulators/src/shopify/subset.ts';

// Writes again what the Shopify simulator knows of the Admin schema, from the introspection that a file holds.
const [file = '../shared/data/shopify-admin-2026-10.introspection.json.gz'] = process.argv.slice(2);
const full = JSON.parse(gunzipSync(readFileSync(file)).toString()) as { data: IntrospectionQuery } | IntrospectionQuery;
writeFileSync(
  new URL('../packages/simulators/src/shopify/schema.graphql', import.meta.url),
  subsetOf('data' in full ? full.data : full),
);
