import { integrationError } from './api.js';

/**
 * A frame of the simulator's own origin and the talk with it.
 * @param {string} origin
 * @param {string} path
 * @param {string} title
 * @param {(message: any) => void} heard
 */
export function openFrame(origin, path, title, heard) {
  const frame = document.createElement('iframe');
  let count = 0;
  /** @type {Map<number, (message: any) => void>} */
  const questions = new Map();
  /** @type {object[]} */
  let early = [];
  let listening = false;
  /** @param {object} message */
  const say = (message) => {
    if (listening) frame.contentWindow?.postMessage(message, origin);
    else early.push(message);
  };
  /** @param {MessageEvent} event */
  const receive = (event) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    if (event.data.type === 'listening') {
      listening = true;
      const waiting = early;
      early = [];
      for (const message of waiting) say(message);
    } else if (event.data.type === 'answer') {
      questions.get(event.data.question)?.(event.data);
      questions.delete(event.data.question);
    } else heard(event.data);
  };
  addEventListener('message', receive);
  frame.src = `${origin}${path}`;
  frame.title = title;
  frame.allow = 'payment *';
  frame.style.setProperty('border', '0');
  frame.style.setProperty('color-scheme', 'light');
  frame.style.setProperty('display', 'block');
  frame.style.setProperty('inline-size', '100%');
  return {
    frame,
    say,
    /**
     * @param {object} message
     * @returns {Promise<any>}
     */
    question(message) {
      if (!frame.isConnected)
        throw integrationError(
          'We could not retrieve data from the specified Element. Please make sure the Element you are attempting to use is still mounted.',
        );
      count += 1;
      const question = count;
      return new Promise((resolve) => {
        questions.set(question, resolve);
        say({ ...message, question });
      });
    },
    close() {
      removeEventListener('message', receive);
      frame.remove();
    },
  };
}
