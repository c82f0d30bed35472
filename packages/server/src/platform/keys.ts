import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config-error.ts';
import { makeDataDirectory } from './data-directory.ts';

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

/** Keeps new keys, readable by their owner only, and never half written: a file that exists stays. */
function makeKeys(file: string): void {
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  const made = JSON.stringify({ session: generate(), sealing: generate() }, null, 2);
  writeFileSync(draft, `${made}\n`, { mode: 0o600 });
  try {
    // A link never replaces keys that exist: what they sealed could not be opened again.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

const ringOf = (kept: unknown): KeyRing | undefined => (typeof kept === 'string' ? parseKeyRing(kept) : undefined);

function keptKeys(file: string): { session: KeyRing; sealing: KeyRing } {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<'session' | 'sealing', unknown>>;
    const [session, sealing] = [ringOf(kept.session), ringOf(kept.sealing)];
    if (session && sealing?.every(({ secret }) => secret.length === 32)) return { session, sealing };
  } catch {
    // half written, or no file that can be read: said below
  }
  throw new ConfigError(`${file} holds no usable keys: restore it, or remove it together with the data beside it.`);
}

/**
 * The keys of the environment; those that are missing are made once and kept in `keys.json`.
 *
 * @throws ConfigError when that file cannot be made, or holds none.
 */
export function readKeys(config: {
  dataDir: string;
  sessionKeys: KeyRing | undefined;
  sealingKeys: KeyRing | undefined;
}): Keys {
  const { sessionKeys, sealingKeys } = config;
  if (sessionKeys && sealingKeys) return { session: sessionKeys, sealing: sealingKeys };

  makeDataDirectory(config.dataDir);
  const file = join(config.dataDir, 'keys.json');
  makeKeys(file);
  const kept = keptKeys(file);
  return { session: sessionKeys ?? kept.session, sealing: sealingKeys ?? kept.sealing };
}
