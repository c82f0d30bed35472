/** @import { ShopifyGlobal } from '@shopify/app-bridge-types' */
// A stand-in for https://cdn.shopify.com/shopifycloud/app-bridge.js: it lies first in the head of a page in the frame, and what
// it is asked the admin around does.
'use strict';
(() => {
  const said = new URLSearchParams(location.search);
  const host = said.get('host') ?? '';
  const admin = host === '' ? '' : `${location.protocol}//${atob(host).split('/')[0]}`;
  const apiKey = document.querySelector('meta[name="shopify-api-key"]')?.getAttribute('content') ?? '';
  if (apiKey === '')
    throw new Error('App Bridge: <meta name="shopify-api-key"> is missing, or comes after the script.');

  let last = 0;
  /** @type {Map<number, { resolve(value: any): void, reject(error: Error): void }>} */
  const waiting = new Map();
  /** @type {Map<string, { onAction?: (() => void) | undefined, onDismiss?: (() => void) | undefined }>} */
  const toasts = new Map();
  /** @type {Set<string>} */
  const bars = new Set();

  /** @type {(name: string, ...args: unknown[]) => Promise<any>} */
  const ask = (name, ...args) =>
    new Promise((resolve, reject) => {
      if (admin === '') return reject(new Error('App Bridge: this page is not in the admin.'));
      const id = ++last;
      waiting.set(id, { resolve, reject });
      parent.postMessage({ appBridge: id, name, args }, admin);
    });
  /** @type {(name: string, ...args: unknown[]) => void} */
  const tell = (name, ...args) => void ask(name, ...args).catch(() => undefined);

  /** @param {string} id */
  const barOf = (id) => {
    const bar = document.getElementById(id);
    if (bar?.localName !== 'ui-save-bar') throw new Error(`App Bridge: there is no <ui-save-bar id="${id}">.`);
    return bar;
  };

  /** @type {ShopifyGlobal['saveBar']} */
  const saveBar = {
    async show(id) {
      const save = barOf(id).querySelector('button[variant="primary"]');
      bars.add(id);
      await ask('saveBar.show', id, save?.hasAttribute('loading') === true);
    },
    async hide(id) {
      bars.delete(id);
      await ask('saveBar.hide', id);
    },
    toggle: (id) => (bars.has(id) ? saveBar.hide(id) : saveBar.show(id)),
    // resolves when the merchant confirms, and never where they stay
    leaveConfirmation: async () => (bars.size > 0 ? ask('saveBar.leaveConfirmation') : undefined),
  };

  /** @param {string} id */
  const modalOf = (id) => {
    const modal = document.querySelector(`s-modal#${CSS.escape(id)}`);
    if (!modal) throw new Error(`App Bridge: there is no <s-modal id="${id}">.`);
    return /** @type {HTMLElementTagNameMap['s-modal']} */ (modal);
  };

  const bridge =
    /** @satisfies {Pick<ShopifyGlobal, 'config' | 'environment' | 'idToken' | 'loading' | 'modal' | 'origin' | 'ready' | 'saveBar' | 'toast'>} */ ({
      config: {
        apiKey,
        host,
        locale: said.get('locale') ?? 'en-US',
        shop: said.get('shop') ?? '',
      },
      origin: location.origin,
      ready: Promise.resolve(),
      environment: { mobile: false, embedded: parent !== window, pos: false, intent: false },
      idToken: () => ask('idToken'),
      loading: (on = true) => tell('loading', on),
      modal: {
        show: async (id) => (tell('modal.show', id), modalOf(id).showOverlay()),
        hide: async (id) => (tell('modal.hide', id), modalOf(id).hideOverlay()),
        toggle: async (id) => modalOf(id).toggleOverlay(),
      },
      saveBar,
      toast: {
        show(message, { onAction, onDismiss, ...options } = {}) {
          const id = `toast-${String(++last)}`;
          toasts.set(id, { onAction, onDismiss });
          tell('toast.show', id, message, options);
          return id;
        },
        hide: (id) => tell('toast.hide', id),
      },
    });
  Object.assign(globalThis, { shopify: bridge });

  // requests to the page's own server carry a token, unless they carry one already
  const native = fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin === location.origin && !request.headers.has('authorization'))
      request.headers.set('authorization', `Bearer ${await bridge.idToken()}`);
    return native(request);
  };

  /** @param {string} href */
  const go = (href) => {
    const url = new URL(href, location.href);
    for (const name of ['shop', 'host', 'locale', 'embedded'])
      if (!url.searchParams.has(name) && said.has(name)) url.searchParams.set(name, said.get(name) ?? '');
    location.assign(url);
  };

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || origin !== admin) return;
    if ('answer' in data) {
      const { resolve, reject } = waiting.get(data.answer) ?? {};
      waiting.delete(data.answer);
      if (data.error) reject?.(new Error(data.error));
      else resolve?.(data.value);
    }
    if ('press' in data) {
      const button = data.press === 'save' ? 'button[variant="primary"]' : 'button:not([variant])';
      barOf(data.bar)
        .querySelector(button)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
    if ('toast' in data) toasts.get(data.toast)?.[data.acted ? 'onAction' : 'onDismiss']?.();
    if ('navigate' in data) go(data.navigate);
  });

  document.addEventListener('DOMContentLoaded', () => {
    const links = [...document.querySelectorAll('s-app-nav > :is(s-link, a)')].map((link) => ({
      href: link.getAttribute('href'),
      text: link.textContent.trim(),
      home: link.getAttribute('rel') === 'home',
    }));
    tell('page', { path: location.pathname, title: document.title, links });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const bar = /** @type {Element} */ (target).closest('ui-save-bar');
        if (bar && bars.has(bar.id)) void saveBar.show(bar.id);
      }
    }).observe(document.body, { subtree: true, attributeFilter: ['loading'] });
  });
})();
