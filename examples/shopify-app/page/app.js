// @ts-check
// The page of the app: App Bridge is the host of our tags, and its ID token opens their session.
const elements = '/elements/shopify.js';
const { attachHost, shopifyHost, shopifySession } = /** @type {typeof import('@varai/elements')} */ (
  await import(elements)
);

/** @import {} from '@shopify/polaris-types' */
/** @type {import('@shopify/app-bridge-types').ShopifyGlobal} */
const bridge = globalThis.shopify;
const provider = /** @type {HTMLElementTagNameMap['varai-provider']} */ (document.querySelector('varai-provider'));
const banner = /** @type {HTMLElementTagNameMap['s-banner']} */ (document.querySelector('s-banner'));
const exchange = shopifySession(bridge, '/session');

/** What the app says where Shopify does not let it in. @type {Record<string, [string, string]>} */
const reasons = {
  'integrations/platform_refused': [
    'Shopify does not let VARAi into this shop.',
    'If the app was removed, install it again from the Shopify App Store.',
  ],
};

const again = document.createElement('s-button');
again.slot = 'secondary-actions';
again.textContent = 'Try again';
again.addEventListener('click', () => location.reload());

/** Shows the tags, which read anew what they were refused. */
function open() {
  provider.hidden = false;
  /** @type {NodeListOf<HTMLElement & { refresh?: () => unknown }>} */
  const tags = provider.querySelectorAll(':defined');
  for (const tag of tags) void tag.refresh?.();
}

attachHost(shopifyHost(bridge));
let opened = false;
provider.locale = bridge.config.locale;
provider.fetchClientSecret = async (request) => {
  try {
    const secret = await exchange(request);
    opened = true;
    banner.hidden = true;
    // a tag that has asked again by itself brings back the others
    if (provider.hidden) open();
    return secret;
  } catch (error) {
    const { code = '', message = '' } = /** @type {Partial<import('@varai/client').VaraiError>} */ (error);
    const [heading, text] = reasons[code] ?? ['VARAi could not open this shop.', message];
    banner.heading = heading;
    banner.replaceChildren(text, again);
    banner.hidden = false;
    // said once, and in the place of tags that have nothing to show; what is shown already stays
    provider.hidden = !opened;
    throw error;
  }
};
