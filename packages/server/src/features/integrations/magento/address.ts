import { integrationErrors } from '@varai/client';
import { OutwardError, type Outward, type OutwardAnswer } from '../../../platform/outward.ts';
import { shopAt } from './keys.ts';

/** Why we do not go to an address, or found no Magento there. */
type Reason = 'firewall' | 'leads_on' | 'no_address' | 'no_magento' | 'not_https' | 'not_public' | 'shopify' | 'silent';

const words: Readonly<Record<Reason, string>> = {
  firewall: 'Something in front of the shop turns us away. Let us through to /rest/V1.',
  leads_on: 'This address leads on to another one. Give the one that the shop has in the end.',
  no_address: 'This is no address of a shop. It looks like https://shop.example.',
  no_magento: 'There is no Magento at this address. Give its base URL.',
  not_https: 'The shop has to stand behind https.',
  not_public: 'There is no such shop on the public internet.',
  shopify: 'This is a shop of Shopify.',
  silent: 'Nothing answers at this address. Try again, or see whether the shop is up.',
};

const refused = (reason: Reason, cause?: unknown) =>
  integrationErrors.address_refused({ message: words[reason], data: { reason }, cause });

const outwardReasons = {
  address: 'not_public',
  redirects: 'leads_on',
  silent: 'silent',
  size: 'no_magento',
} as const;

function isJson({ text }: OutwardAnswer): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** A Magento answers whoever does not sign with 401 in JSON; one in maintenance, or in trouble, may well be one. */
function troubleIn(answer: OutwardAnswer): Reason | undefined {
  if (answer.status === 429 || answer.status >= 500) return undefined;
  const json = isJson(answer);
  if (!json && (answer.status === 401 || answer.status === 403)) return 'firewall';
  return json && answer.status < 500 && answer.status >= 400 ? undefined : 'no_magento';
}

/** Looks, behind the guard, whether a Magento answers at what a merchant typed. @throws VaraiError `integrations/address_refused` */
export const lookingForMagento =
  ({ outward, loopback }: { readonly outward: Outward; readonly loopback: boolean }) =>
  async (typed: string): Promise<void> => {
    const text = typed.trim();
    const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
    const at = shopAt(address, loopback);
    if (!at) {
      const url = URL.parse(address);
      if (url?.hostname.endsWith('myshopify.com')) throw refused('shopify');
      throw refused(url?.protocol === 'http:' ? 'not_https' : 'no_address');
    }
    let answer: OutwardAnswer;
    try {
      answer = await outward(`${at.base}rest/V1/store/storeConfigs`, { headers: { accept: 'application/json' } });
    } catch (cause) {
      if (!(cause instanceof OutwardError)) throw cause;
      throw refused(outwardReasons[cause.reason], cause);
    }
    const trouble = troubleIn(answer);
    if (trouble) throw refused(trouble);
  };
