import type { Integration } from '@varai/client';

/** What Shopify's App Bridge puts into a page of its admin: https://shopify.dev/docs/api/app-home. */
interface AppBridge {
  readonly idToken?: () => Promise<string>;
}

/** A token of the shop's platform from the page, else from App Bridge; none where there is none to be had. */
export async function tokenFor(
  integration: Integration,
  given: ((integration: Integration) => Promise<string>) | undefined,
): Promise<string | undefined> {
  const { shopify } = globalThis as { shopify?: AppBridge };
  try {
    if (given) return await given(integration);
    return await shopify?.idToken?.();
  } catch {
    return undefined;
  }
}
