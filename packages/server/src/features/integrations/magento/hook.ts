import type { Context, Hono } from 'hono';
import type { Env } from '../../../platform/context.ts';
import type { Counters } from '../../../platform/counters.ts';
import { readText } from '../../../platform/input.ts';
import { languageOf, type Language } from '../../../platform/language.ts';
import { pageOf } from '../../../platform/page.ts';
import { wordsOf } from '../presence.ts';
import { words as said } from '../words.ts';
import type { Handshake, Outcome } from './handshake.ts';

/** Also a page that says where a merchant lets us in again. */
export const magentoPath = '/hooks/magento';

const callbackPath = `${magentoPath}/:secret`;
const identityPath = `${callbackPath}/identity`;

/** Where shops of Magento post their keys, and the page that they open after it. */
export function mountMagentoHook(http: Hono<Env>, deps: { handshake: Handshake; counters: Counters }): void {
  const { handshake, counters } = deps;
  const languageIn = (c: Context<Env>) => languageOf(c.req.header('accept-language'));
  const keyIn = (c: Context<Env>) => c.req.query('oauth_consumer_key') ?? '';

  function answer(language: Language, outcome: Outcome): Response {
    const words = said[language].pages;
    switch (outcome.kind) {
      case 'connected':
        return pageOf({ language, ...words.connected(outcome.connection.name) });
      case 'failed': {
        const { state, reason } = outcome.failure;
        return pageOf({ language, ...words.failed(wordsOf('magento', state, reason, language)) }, 502);
      }
      default:
        return pageOf({ language, ...words[outcome.kind] }, outcome.kind === 'taken' ? 409 : 404);
    }
  }

  http.get(magentoPath, (c) => {
    c.set('route', magentoPath);
    const language = languageIn(c);
    return pageOf({ language, ...said[language].pages.how });
  });

  http.post(callbackPath, async (c) => {
    c.set('route', callbackPath);
    const heard = await handshake.hear(c.req.param('secret'), new URLSearchParams(await readText(c.req.raw)));
    counters.add('varai_webhooks_total', { source: 'magento', outcome: heard ? 'stored' : 'refused' });
    return c.json({ received: heard }, heard ? 200 : 404);
  });

  // a look alone connects nothing
  http.get(identityPath, async (c) => {
    c.set('route', identityPath);
    const language = languageIn(c);
    const found = await handshake.look(c.req.param('secret'), keyIn(c));
    if (found.kind !== 'waiting') return answer(language, found);
    const words = said[language].pages;
    return pageOf({ language, ...words.ask(found.shop), button: words.button });
  });

  http.post(identityPath, async (c) => {
    c.set('route', identityPath);
    return answer(languageIn(c), await handshake.connect(c.req.param('secret'), keyIn(c)));
  });
}
