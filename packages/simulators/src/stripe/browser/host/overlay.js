import { openFrame } from './frame.js';

/**
 * A window above the page, as a bank or a wallet has it; resolves with what it ended with.
 * @param {string} origin
 * @param {string} path
 * @param {string} title
 * @param {object} first what it is told
 * @returns {Promise<any>}
 */
export function overlay(origin, path, title, first) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const dialog = document.createElement('dialog');
    dialog.ariaLabel = title;
    for (const [name, value] of [
      ['inline-size', 'min(100vw, 440px)'],
      ['max-inline-size', '100vw'],
      ['padding', '0'],
      ['border', '0'],
      ['border-radius', '12px'],
      ['overflow', 'hidden'],
      ['background', 'transparent'],
    ]) {
      dialog.style.setProperty(/** @type {string} */ (name), /** @type {string} */ (value));
    }
    const talk = openFrame(origin, path, title, (message) => {
      if (message.type === 'height') talk.frame.style.setProperty('block-size', `${message.height}px`);
      if (message.type !== 'done') return;
      talk.close();
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(message);
    });
    talk.frame.style.setProperty('block-size', '320px');
    talk.say(first);
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    dialog.append(talk.frame);
    document.body.append(dialog);
    dialog.showModal();
  });
}
