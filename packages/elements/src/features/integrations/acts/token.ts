import type { Integration } from '@varai/client';

/** What Shopify's App Bridge puts into a page of its admin: https://shopify.dev/docs/api/app-home. */
interface AppBridge {
  readonly idToken?: () => Promise<string>;
}

type Given = ((integration: Integration | undefined) => Promise<string>) | undefined;

const bridge = () => (globalThis as { shopify?: AppBridge }).shopify?.idToken;

/** Whether the page can say which shop it stands in. */
export const hasToken = (given: Given): boolean => (given ?? bridge()) !== undefined;

/** A token of the shop's platform from the page, else from App Bridge; none where there is none to be had. */
export async function tokenFor(integration: Integration | undefined, given: Given): Promise<string | undefined> {
  const { shopify } = globalThis as { shopify?: AppBridge };
  try {
    if (given) return await given(integration);
    return await shopify?.idToken?.();
  } catch {
    return undefined;
  }
}
