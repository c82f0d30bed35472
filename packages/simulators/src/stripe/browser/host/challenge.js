import { overlay } from './overlay.js';

/**
 * The bank's question in an overlay of its own; resolves when it was answered.
 * @param {string} origin
 * @param {string} clientSecret
 * @param {string} key
 * @returns {Promise<void>}
 */
export async function challenge(origin, clientSecret, key) {
  await overlay(origin, '/elements/challenge', '3D Secure authentication', { type: 'challenge', clientSecret, key });
}
