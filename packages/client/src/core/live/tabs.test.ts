import { afterEach, expect, test, vi } from 'vitest';
import { browserTabs } from './tabs.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const locks = { request: () => new Promise(() => undefined) };
function Refusing(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

test.each([
  ['whose channel is refused', { navigator: { locks }, BroadcastChannel: Refusing }],
  ['that has no channel', { navigator: { locks }, BroadcastChannel: undefined }],
  ['that has no locks', { navigator: {} }],
])('a tab %s leads alone', (_, globals) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  const tabs = browserTabs('varai:live:test');
  let led = false;
  tabs.hear(() => expect.fail('heard of nobody'));
  tabs.lead(() => (led = true));
  expect(led).toBe(true);
  tabs.tell({ kind: 'way', way: 'socket' });
  tabs.leave();
});

test('a tab whose lock is refused leads all the same', async () => {
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } });
  const tabs = browserTabs('varai:live:test');
  await new Promise<void>((resolve) => {
    tabs.lead(resolve);
  });
  tabs.leave();
});
