import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Key, KeyRing } from './keys.ts';

/** A signature of this server's, and the key that made it. */
export interface Signature {
  readonly kid: string;
  readonly mac: Uint8Array;
}

/** HMAC-SHA256 under SESSION_KEYS: the first key signs, all verify. `purpose` keeps signatures of two kinds apart. */
export interface Signing {
  sign(purpose: string, bytes: Uint8Array): Signature;
  verify(purpose: string, bytes: Uint8Array, signature: Signature): boolean;
}

const macOf = (key: Key, purpose: string, bytes: Uint8Array): Uint8Array =>
  createHmac('sha256', key.secret).update(`${purpose}\0`).update(bytes).digest();

export const createSigning = (ring: KeyRing): Signing => ({
  sign: (purpose, bytes) => ({ kid: ring[0].kid, mac: macOf(ring[0], purpose, bytes) }),

  verify(purpose, bytes, { kid, mac }) {
    const key = ring.find((one) => one.kid === kid);
    if (!key) return false;
    const expected = macOf(key, purpose, bytes);
    return mac.length === expected.length && timingSafeEqual(mac, expected);
  },
});
