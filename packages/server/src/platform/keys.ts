import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Key {
  readonly kid: string;
  readonly secret: Uint8Array;
}

/** The first key signs or seals, all of them verify or open. */
export type KeyRing = readonly [Key, ...Key[]];

export interface Keys {
  readonly session: KeyRing;
  readonly sealing: KeyRing;
}

/** Reads `kid:base64url,…`; `undefined` when it is none, a key is under 32 bytes, or a kid comes twice. */
export function parseKeyRing(text: string): KeyRing | undefined {
  const keys = text.split(',').map((pair): Key | undefined => {
    const [, kid, secret] = /^([\w.-]{1,32}):([\w-]{43,}=*)$/.exec(pair.trim()) ?? [];
    return kid && secret ? { kid, secret: new Uint8Array(Buffer.from(secret, 'base64url')) } : undefined;
  });
  const [first, ...others] = keys.filter((key) => key !== undefined);
  if (!first || others.length + 1 !== keys.length) return undefined;
  return new Set(keys.map((key) => key?.kid)).size === keys.length ? [first, ...others] : undefined;
}

const generate = () => `${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64url')}`;

/** The keys of the environment; those that are missing are made once and kept in `keys.json`, readable by its owner only. */
export function readKeys(config: {
  dataDir: string;
  sessionKeys: KeyRing | undefined;
  sealingKeys: KeyRing | undefined;
}): Keys {
  const { sessionKeys, sealingKeys } = config;
  if (sessionKeys && sealingKeys) return { session: sessionKeys, sealing: sealingKeys };

  const file = join(config.dataDir, 'keys.json');
  mkdirSync(config.dataDir, { recursive: true });
  const made = JSON.stringify({ session: generate(), sealing: generate() }, null, 2);
  // 'wx' never replaces keys that exist: what they sealed could not be opened again.
  try {
    writeFileSync(file, `${made}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<'session' | 'sealing', string>;
  const session = sessionKeys ?? parseKeyRing(kept.session);
  const sealing = sealingKeys ?? parseKeyRing(kept.sealing);
  if (!session || !sealing)
    throw new Error(`${file} holds no usable keys: restore it, or remove it together with the data beside it.`);
  return { session, sealing };
}
