import { TrieRouter } from 'hono/router/trie-router';
import { expect, test } from 'vitest';
import { RememberingRouter } from './router.ts';

const routes = [
  ['ALL', '/*', 'around'],
  ['GET', '/plans', 'plans'],
  ['DELETE', '/imports/:id', 'delete'],
  ['POST', '/imports/preview', 'preview'],
  ['POST', '/imports/:id/parts', 'part'],
  ['GET', '/files/:name{.+}', 'file'],
  ['ALL', '/plans', 'no such method'],
  ['ALL', '/imports/:id', 'no such method'],
] as const;
const paths = [
  '/',
  '/plans',
  '/plans/',
  '/imports/preview',
  '/imports/7',
  '/imports/7/parts',
  '/files/a/b',
  '/nowhere',
];
const methods = ['GET', 'POST', 'DELETE', 'ALL', 'PURGE'];

test('finds what Hono finds, the first time and each time after', () => {
  const ours = new RememberingRouter<string>();
  const plain = new TrieRouter<string>();
  for (const [method, path, handler] of routes) for (const router of [ours, plain]) router.add(method, path, handler);
  for (const times of [1, 2, 3])
    for (const path of paths)
      for (const method of methods)
        expect(ours.match(method, path), `${method} ${path}, ${times}`).toEqual(plain.match(method, path));
});

test('finds what was added after the first request', () => {
  const router = new RememberingRouter<string>();
  const found = () => router.match('GET', '/plans')[0].map(([handler]) => handler);
  router.add('GET', '/plans', 'plans');
  expect(found()).toEqual(['plans']);
  router.add('ALL', '/:any', 'all');
  router.add('GET', '/*', 'page');
  expect(found()).toEqual(['plans', 'all', 'page']);
});
