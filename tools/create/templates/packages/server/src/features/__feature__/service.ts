import { __item__Errors, type __Item__ } from '@varai/client';
import type { __Feature__Store } from './store.ts';

/** What an account may do with __words__. Errors are those of the contract. */
export interface __Feature__Service {
  list(account: string): Promise<__Item__[]>;
  read(account: string, id: string): Promise<__Item__>;
}

export const create__Feature__Service = (store: __Feature__Store): __Feature__Service => ({
  list: (account) => store.list(account),

  async read(account, id) {
    const found = await store.find(account, id);
    if (!found) throw __item__Errors.not_found();
    return found;
  },
});
