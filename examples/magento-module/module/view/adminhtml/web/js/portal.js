/* global define, FORM_KEY */
// An AMD module, as Magento's admin wants them. It uses what the browser gives and nothing that prototype.js may have replaced.
define([], function () {
  'use strict';

  const { fetch, URLSearchParams, JSON } = window;
  const { parse } = JSON;

  /** What the tags understand: `retryable` has them offer another try, everything else ends the session for them. */
  function refusal(code, status) {
    const error = new Error(code);
    return Object.assign(error, { name: 'VaraiError', code, status, retryable: status === 0 || status >= 500 });
  }

  return function (options, element) {
    const provider = element.querySelector('varai-provider');
    const place = element.querySelector('.messages');
    const { tokenUrl, words } = options;

    function say(word, act) {
      place.textContent = '';
      if (!word) return;
      const message = document.createElement('div');
      const text = document.createElement('div');
      message.className = 'message message-warning warning';
      text.textContent = words[word];
      if (words[word + 'Act']) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'action-default';
        button.textContent = words[word + 'Act'];
        button.addEventListener('click', act);
        text.append(button);
      }
      message.append(text);
      place.append(message);
    }

    const reload = () => window.location.reload();

    /** Says in the page what it means, and answers what it means for the tags. */
    function told(word, status) {
      say(word, reload);
      return refusal(status === 401 ? 'session/expired' : 'session/unavailable', status);
    }

    async function fetchClientSecret({ signal }) {
      const answer = await fetch(tokenUrl, {
        method: 'POST',
        mode: 'same-origin',
        credentials: 'same-origin',
        cache: 'no-store',
        // a session that has ended leads to the page of the login
        redirect: 'manual',
        headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
        body: new URLSearchParams({ form_key: FORM_KEY }),
        signal,
      });
      if (answer.status === 403) throw told('denied', 403);
      const isJson = /\bjson\b/.test(answer.headers.get('content-type') || '');
      // Magento answers the login's HTML with 200, or says ajaxExpired, or that the form key is another's
      if (answer.type === 'opaqueredirect' || (answer.ok && !isJson)) throw told('ended', 401);
      const body = isJson ? parse(await answer.text()) : {};
      if (body.ajaxExpired || body.error === true) throw told('ended', 401);
      if (!answer.ok || !body.clientSecret) {
        const word = Object.hasOwn(words, body.error) ? body.error : 'unreachable';
        throw told(word, word === 'unreachable' ? 503 : 403);
      }
      say();
      return { clientSecret: body.clientSecret, expiresAt: body.expiresAt };
    }

    // never as an attribute: the address holds a key of the admin
    window.customElements.whenDefined('varai-provider').then(function () {
      provider.fetchClientSecret = fetchClientSecret;
    });
  };
});
