import { integrationError } from './api.js';
import { openFrame } from './frame.js';

/**
 * Where an element may stand: in the page itself, never inside a shadow root.
 * @param {string | HTMLElement} place
 */
function placeOf(place) {
  const found = typeof place === 'string' ? document.querySelector(place) : place;
  if (!(found instanceof HTMLElement)) {
    throw integrationError(
      typeof place === 'string'
        ? `The selector you specified (${place}) applies to no DOM elements that are currently on the page. Make sure the element exists on the page before calling mount().`
        : 'Invalid DOM element. Please make sure to call mount() with a valid DOM element or selector.',
    );
  }
  if (found.getRootNode() !== document) {
    throw integrationError(
      'The DOM element you specified is not in the document: it is detached or inside a shadow root. Elements can only be mounted in the document itself.',
    );
  }
  return found;
}

/**
 * @param {string} origin
 * @param {string} key
 * @param {() => { appearance?: any, locale?: any, currency?: string, allowed?: string[], known?: object | undefined }} look
 */
export function createPaymentElement(origin, key, look) {
  /** @type {Map<string, Set<(event: any) => void>>} */
  const handlers = new Map();
  /** @type {ReturnType<typeof openFrame> | undefined} */
  let talk;
  let type = 'card';
  /** @param {string} name @param {object} more */
  const fire = (name, more = {}) => {
    for (const handler of handlers.get(name) ?? []) handler({ elementType: 'payment', ...more });
  };
  /** @param {any} message */
  const heard = (message) => {
    if (message.type === 'height') talk?.frame.style.setProperty('block-size', `${message.height}px`);
    else if (message.type === 'change') {
      type = message.value;
      fire(
        'change',
        /** @satisfies {Omit<import('@stripe/stripe-js').StripePaymentElementChangeEvent, 'elementType'>} */ ({
          collapsed: false,
          empty: message.empty,
          complete: message.complete,
          value: { type },
        }),
      );
    } else if (message.type === 'loaderror') fire('loaderror', { error: message.error });
    else if (
      message.type === 'ready' ||
      message.type === 'focus' ||
      message.type === 'blur' ||
      message.type === 'escape'
    )
      fire(message.type);
  };
  const element = {
    /** @param {string | HTMLElement} place */
    mount(place) {
      const parent = placeOf(place);
      talk?.close();
      type = 'card';
      talk = openFrame(origin, '/elements/payment', 'Secure payment input frame', heard);
      talk.frame.style.setProperty('block-size', '200px');
      talk.say({ type: 'options', key, ...look() });
      parent.replaceChildren(talk.frame);
    },
    /** @param {string} name @param {(event: any) => void} handler */
    on(name, handler) {
      const known = handlers.get(name) ?? new Set();
      handlers.set(name, known.add(handler));
      return element;
    },
    /** @param {string} name @param {(event: any) => void} handler */
    once(name, handler) {
      /** @param {any} event */
      const first = (event) => {
        element.off(name, first);
        handler(event);
      };
      return element.on(name, first);
    },
    /** @param {string} name @param {(event: any) => void} [handler] */
    off(name, handler) {
      if (handler) handlers.get(name)?.delete(handler);
      else handlers.delete(name);
      return element;
    },
    update() {
      element.refresh();
    },
    /** The look of the group changed. */
    refresh() {
      talk?.say({ type: 'options', key, ...look() });
    },
    /** What is chosen now. */
    type: () => type,
    focus: () => talk?.say({ type: 'focus' }),
    blur: () => talk?.say({ type: 'blur' }),
    clear: () => talk?.say({ type: 'clear' }),
    collapse() {
      // a card has nothing to fold away
    },
    unmount() {
      talk?.close();
      talk = undefined;
    },
    destroy() {
      element.unmount();
      handlers.clear();
      fire('destroy');
    },
    /** @param {object} message */
    ask(message) {
      if (!talk)
        throw integrationError(
          'We could not retrieve data from the specified Element. Please make sure the Element you are attempting to use is still mounted.',
        );
      return talk.question(message);
    },
  };
  return element;
}
