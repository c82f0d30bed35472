import { openFrame } from './frame.js';

/**
 * The bank's question in an overlay of its own; resolves when it was answered.
 * @param {string} origin
 * @param {string} clientSecret
 * @param {string} key
 * @returns {Promise<void>}
 */
export function challenge(origin, clientSecret, key) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const overlay = document.createElement('dialog');
    overlay.ariaLabel = '3D Secure authentication';
    for (const [name, value] of [
      ['inline-size', 'min(100vw, 440px)'],
      ['max-inline-size', '100vw'],
      ['padding', '0'],
      ['border', '0'],
      ['border-radius', '12px'],
      ['overflow', 'hidden'],
      ['background', 'transparent'],
    ]) {
      overlay.style.setProperty(/** @type {string} */ (name), /** @type {string} */ (value));
    }
    const talk = openFrame(origin, '/elements/challenge', '3D Secure authentication', (message) => {
      if (message.type === 'height') talk.frame.style.setProperty('block-size', `${message.height}px`);
      if (message.type !== 'done') return;
      talk.close();
      overlay.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve();
    });
    talk.frame.style.setProperty('block-size', '320px');
    talk.say({ type: 'challenge', clientSecret, key });
    overlay.addEventListener('cancel', (event) => event.preventDefault());
    overlay.append(talk.frame);
    document.body.append(overlay);
    overlay.showModal();
  });
}
