import { isSigned, pairsOf, type Received } from './signature.ts';
import { secret, type Integration, type World } from './world.ts';

/** Why a request is not heard, in Magento's words; `undefined` when it is. */
export type Refusal = { readonly status: 400 | 401; readonly message: string } | undefined;

const refuse = (message: string, status: 400 | 401 = 401): Refusal => ({ status, message });

/** A consumer has so long to exchange its verifier, in ms. */
const consumerLives = 300_000;
/** How far ahead a timestamp may be, in seconds. */
const ahead = 600;

/** Who may ask: signatures of OAuth 1.0a, each used once. */
export function createAuthority(world: World) {
  const used = new Set<string>();

  /** `undefined` when the signature is right, and new. */
  function judge(received: Received, tokenOf: (integration: Integration) => Integration['access']): Refusal {
    const { parameters } = received;
    const timestamp = Number(parameters.get('oauth_timestamp'));
    const nonce = parameters.get('oauth_nonce') ?? '';
    const { integration } = world;
    if (!integration || parameters.get('oauth_consumer_key') !== integration.consumerKey)
      return refuse('A consumer having the specified key does not exist.');
    if (!Number.isInteger(timestamp) || timestamp <= 0 || timestamp > world.now() / 1000 + ahead)
      return refuse('The timestamp value in the oauth_timestamp parameter is invalid.');
    if (nonce === '') return refuse('oauth_nonce is required. Enter and try again.', 400);
    const token = tokenOf(integration);
    if ((parameters.get('oauth_token') ?? '') !== (token?.token ?? '')) return refuse('Specified token does not exist');
    if (used.has(`${timestamp}/${nonce}`)) return refuse('The nonce is already being used by the consumer with ID 1.');
    const blank = [...pairsOf(received.query)].some(([, value]) => value.includes(0x20));
    if ((world.dateBug && blank) || !isSigned(received, integration.consumerSecret, token?.secret ?? ''))
      return refuse('The signature is invalid. Verify and try again.');
    used.add(`${timestamp}/${nonce}`);
    return undefined;
  }

  return {
    /** A call of the REST API. */
    api(received: Received): Refusal {
      if (received.parameters.size === 0) return refuse("The consumer isn't authorized to access %resources.");
      return judge(received, ({ access }) => access);
    },

    /** `POST /oauth/token/request`. */
    request(received: Received): Refusal | { readonly token: string; readonly secret: string } {
      const refusal = judge(received, () => undefined);
      const { integration } = world;
      if (refusal || !integration) return refusal;
      if (world.now() - integration.activatedAt > consumerLives) return refuse('Consumer key has expired');
      return (integration.request = { token: secret(world), secret: secret(world) });
    },

    /** `POST /oauth/token/access`. */
    access(received: Received): Refusal | { readonly token: string; readonly secret: string } {
      const { integration } = world;
      if (!integration?.request)
        return refuse('Cannot create access token because consumer token is not a request token');
      const refusal = judge(received, ({ request }) => request);
      if (refusal) return refusal;
      if (received.parameters.get('oauth_verifier') !== integration.verifier)
        return refuse('The token and verifier do not match');
      integration.request = undefined;
      return (integration.access = { token: secret(world), secret: secret(world) });
    },
  };
}
