import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The version of the Admin API that the simulator speaks. */
export const apiVersion = '2026-10';

const file = new URL('schema.graphql', import.meta.url);
let built: GraphQLSchema | undefined;

/** The part of Shopify's Admin schema that is executed here; `subset.test.ts` sees that it is a part of the whole. */
export const adminSchema = (): GraphQLSchema => (built ??= buildSchema(readFileSync(file, 'utf8')));
