import type { Database } from '../../platform/database.ts';
import { __name__Routes } from './routes.ts';
import { create__Feature__Service } from './service.ts';
import { postgres__Feature__Store } from './store.ts';

/** The feature put together. */
export const compose__Feature__ = ({ database }: { readonly database: Database }) =>
  __name__Routes(create__Feature__Service(postgres__Feature__Store(database)));
