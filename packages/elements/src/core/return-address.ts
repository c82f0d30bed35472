const stripes = ['setup_intent', 'setup_intent_client_secret', 'redirect_status'];

/** The marker that tells a return of ours from one of the page's own. It is searched for before this code has come. */
const marker = 'varai_setup';
const chosen = ['varai_default', 'varai_replaces'];

/** What is to become of a method once it is saved. */
export interface Plan {
  readonly asDefault: boolean;
  /** The id of the one that goes then. */
  readonly replaces?: string | undefined;
}

/** Where a bank's own page leads back to: this page, with the setup's id and what the customer had chosen. No secret of ours is in it. */
export function returnAddress(href: string, setup: string, plan?: Plan): string {
  const address = new URL(href);
  for (const name of chosen) address.searchParams.delete(name);
  address.searchParams.set(marker, setup);
  if (plan?.asDefault) address.searchParams.set('varai_default', '1');
  if (plan?.replaces) address.searchParams.set('varai_replaces', plan.replaces);
  return address.href;
}

/** Which setup of ours a bank's page has ended, and the plan; nothing where the page's own Stripe was asked. */
export function returnedWith(href: string): (Plan & { readonly setup: string }) | undefined {
  const { searchParams } = new URL(href);
  const setup = searchParams.get(marker);
  if (!setup || setup !== searchParams.get('setup_intent')) return undefined;
  return {
    setup,
    asDefault: searchParams.has('varai_default'),
    replaces: searchParams.get('varai_replaces') ?? undefined,
  };
}

/** The address without what a bank's page and we have put there. */
export function cleaned(href: string): string {
  const address = new URL(href);
  for (const name of [marker, ...chosen, ...stripes]) address.searchParams.delete(name);
  return address.href;
}
