import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from './keys.ts';

/** Secrets at rest: AES-256-GCM under SEALING_KEYS, bound to the place they are kept at. */
export interface Sealing {
  seal(place: string, text: string): string;
  /** @throws Error when the key is gone, or the text was changed or moved. */
  open(place: string, sealed: string): string;
}

export const createSealing = (ring: KeyRing): Sealing => ({
  seal(place, text) {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', ring[0].secret, nonce).setAAD(Buffer.from(place));
    const bytes = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${ring[0].kid}:${bytes.toString('base64url')}`;
  },

  open(place, sealed) {
    const [kid, body = ''] = sealed.split(':');
    const key = ring.find((one) => one.kid === kid);
    if (!key) throw new Error('The key that sealed this is no longer among SEALING_KEYS.');
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key.secret, bytes.subarray(0, 12)).setAAD(Buffer.from(place));
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
  },
});
