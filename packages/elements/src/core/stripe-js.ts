import type { Stripe, StripeConstructor } from '@stripe/stripe-js';
import { paymentMethodErrors } from '@varai/client';

/** Where Stripe's fields come from: the session's rail. */
export interface StripeRail {
  readonly publishableKey?: string | undefined;
  /** Only where the server names another script, as a simulator does. */
  readonly stripeJsUrl?: string | undefined;
}

interface Policy {
  createScriptURL(url: string): unknown;
}
type Page = typeof globalThis & {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  Stripe?: StripeConstructor;
};

const official = 'https://js.stripe.com/';
const policyKey = Symbol.for('varai:policy');
const scriptKey = Symbol.for('varai:stripe');
const shared = globalThis as Page & {
  [policyKey]?: { allowed: Set<string>; policy: Policy };
  [scriptKey]?: Promise<StripeConstructor> | undefined;
};

const failed = (message: string, cause?: unknown) => paymentMethodErrors.fields_unavailable({ message, cause });

/** The page's one `varai` policy, shared by two copies of the SDK; it passes the scripts that are allowed and nothing else. */
function trusted(url: string): string {
  if (!shared[policyKey]) {
    const allowed = new Set<string>();
    const rules: Policy = {
      createScriptURL(wanted) {
        if (wanted.startsWith(official) || allowed.has(wanted)) return wanted;
        throw new TypeError(`varai loads no script from ${wanted}`);
      },
    };
    shared[policyKey] = { allowed, policy: shared.trustedTypes?.createPolicy('varai', rules) ?? rules };
  }
  const { allowed, policy } = shared[policyKey];
  allowed.add(url);
  return policy.createScriptURL(url) as string;
}

/** A script of the server's choice must be encrypted, or come from this very machine. */
function acceptable(url: string): boolean {
  const { protocol, hostname } = new URL(url, document.baseURI);
  return protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}

function load(url: string): Promise<StripeConstructor> {
  const present = () => shared.Stripe;
  const already = present();
  if (already) return Promise.resolve(already);
  return (shared[scriptKey] ??= new Promise<StripeConstructor>((resolve, reject) => {
    if (!acceptable(url)) return reject(failed(`${url} is not an address that scripts are loaded from`));
    const script = document.createElement('script');
    script.async = true;
    script.onload = () => {
      const construct = present();
      if (construct) resolve(construct);
      else reject(failed(`${url} came, but it is not Stripe.js`));
    };
    script.onerror = (cause) => {
      script.remove();
      reject(failed(`${url} did not load: blocked by the page's policy, by an extension, or no network`, cause));
    };
    script.src = trusted(url);
    document.head.append(script);
  }).catch((error: unknown) => {
    // Another try loads it again.
    shared[scriptKey] = undefined;
    throw error;
  }));
}

/** Speaks `locale` (BCP 47), the browser's language unless given. @throws VaraiError `payment-methods/fields_unavailable` when Stripe.js cannot be had. */
export async function loadStripe({ publishableKey, stripeJsUrl }: StripeRail, locale?: string): Promise<Stripe> {
  if (!publishableKey) throw failed('this session has no publishable key');
  const construct = await load(stripeJsUrl ?? `${official}endive/stripe.js`);
  return construct(publishableKey, locale ? { locale: locale as 'auto' } : undefined);
}
