import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../../platform/database.ts';
import type { SessionStore } from './store.ts';

/** How a secret key is kept. Unsalted and fast on purpose: 256 random bits cannot be guessed. */
export const hashOf = (secretKey: string): string => createHash('sha256').update(secretKey).digest('hex');

/** Makes a secret key for the host, which is made if need be. The key is told here once, and kept as a hash. */
export async function issueSecretKey(
  database: Database,
  store: SessionStore,
  host: { id: string; name: string },
): Promise<string> {
  const key = `sk_${randomBytes(32).toString('base64url')}`;
  await database.system(async (trx) => {
    await store.addHost(trx, host);
    await store.addKey(trx, { hash: hashOf(key), host: host.id, last4: key.slice(-4) });
  });
  return key;
}
