import { __item__Errors } from '@varai/client';
import { __item__Fixtures } from '@varai/client/testing';
import { expect, test } from 'vitest';
import { create__Feature__Service } from './service.ts';

const { first, second } = __item__Fixtures;

const service = create__Feature__Service({
  list: () => Promise.resolve([second, first]),
  find: (_account, id) => Promise.resolve([first, second].find((item) => item.id === id)),
});

test('an account reads what it has', async () => {
  expect(await service.list('acct_1')).toEqual([second, first]);
  expect(await service.read('acct_1', first.id)).toEqual(first);
});

test('what is not there is refused by name', async () => {
  await expect(service.read('acct_1', 'gone')).rejects.toMatchObject({ code: __item__Errors.not_found.code, status: 404 });
});
