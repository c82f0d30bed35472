import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClient, createSession, subscription } from '../index.ts';
import { createWorld, json, jwt, problem } from './world/testing.ts';

const step = fc.oneof(
  fc.record({ kind: fc.constant('send' as const), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 400_000 }) }),
  fc.record({ kind: fc.constant('land' as const), good: fc.boolean() }),
  fc.record({ kind: fc.constant('revoke' as const) }),
);

test('any interleaving has one flight at a time, one forced retry a request, and an end for each', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      let flights = 0;
      let most = 0;
      let made = 0;
      let revoked = 0;
      let land: ((good: boolean) => void) | undefined;
      const world = createWorld(({ init }) => {
        const secret = (init.headers as Record<string, string>)['Authorization']!;
        const { id } = JSON.parse(atob(secret.split('.')[1]!)) as { id: string };
        return Number(id) <= revoked ? problem('session/expired', 401) : json([]);
      });
      const session = createSession({
        ...world,
        fetchClientSecret: ({ signal }) => {
          most = Math.max(most, ++flights);
          return new Promise<string>((resolve, reject) => {
            const end = (good: boolean) => {
              if (land !== end) return;
              land = undefined;
              flights--;
              if (good) resolve(jwt(world.now(), 900, String(++made)));
              else reject(new Error('host is down'));
            };
            land = end;
            signal.addEventListener('abort', () => end(false));
          });
        },
      });
      const client = createClient({ baseUrl: 'http://varai.test', session, ...world });
      const sent: Promise<unknown>[] = [];
      for (const one of steps) {
        if (one.kind === 'send') {
          for (let n = 0; n < one.count; n++)
            sent.push(client.send(subscription.plans()).catch((error: unknown) => error));
          await world.advance(0);
        } else if (one.kind === 'wait') await world.advance(one.ms);
        else if (one.kind === 'revoke') revoked = made;
        else land?.(one.good);
      }
      await world.advance(120_000);
      await Promise.all(sent);

      const perRequest = new Map<string, number>();
      for (const { headers } of world.requests) {
        const id = headers['X-Request-Id']!;
        perRequest.set(id, (perRequest.get(id) ?? 0) + 1);
      }
      expect(most).toBeLessThanOrEqual(1);
      expect(Math.max(0, ...perRequest.values())).toBeLessThanOrEqual(2);
      expect(world.pending).toBe(0);
    }),
    { seed: 20261120, numRuns: 300 },
  );
});
