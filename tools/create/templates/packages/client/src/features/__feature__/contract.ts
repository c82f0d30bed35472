import { endpoint } from '../../core/contract.ts';
import { defineErrors } from '../../core/error.ts';
import type { __Item__ } from './schema.ts';

export type { __Item__ } from './schema.ts';

const component = '__feature__';

export const __name__ = {
  list: endpoint<void, __Item__[]>({
    method: 'GET',
    path: '/api/__feature__',
    component,
    summary: 'What the account has of __words__, the newest first',
  }),
  read: endpoint<{ id: string }, __Item__>({
    method: 'GET',
    path: '/api/__feature__/:id',
    component,
    summary: 'One of __words__',
  }),
};

export const __item__Errors = defineErrors('__feature__', { not_found: 404 });
