const ours = ['varai_default', 'varai_replaces'];
const stripes = ['setup_intent', 'setup_intent_client_secret', 'redirect_status'];

/** What is to become of a method once it is saved. */
export interface Plan {
  readonly asDefault: boolean;
  /** The id of the one that goes then. */
  readonly replaces?: string | undefined;
}

/** Where a bank's own page leads back to: this page, with what the customer had chosen. No secret of ours is in it. */
export function returnAddress(href: string, { asDefault, replaces }: Plan): string {
  const address = new URL(cleaned(href));
  if (asDefault) address.searchParams.set('varai_default', '1');
  if (replaces) address.searchParams.set('varai_replaces', replaces);
  return address.href;
}

/** What a bank's page brought back: the intent's secret and the plan; nothing on an ordinary visit. */
export function returnedWith(href: string): ({ readonly clientSecret: string } & Plan) | undefined {
  const { searchParams } = new URL(href);
  const clientSecret = searchParams.get('setup_intent_client_secret');
  if (!clientSecret) return undefined;
  return {
    clientSecret,
    asDefault: searchParams.has('varai_default'),
    replaces: searchParams.get('varai_replaces') ?? undefined,
  };
}

/** The address without what a bank's page and we have put there. */
export function cleaned(href: string): string {
  const address = new URL(href);
  for (const name of [...ours, ...stripes]) address.searchParams.delete(name);
  return address.href;
}
