import {
  claims,
  integrations,
  invitations,
  isVaraiError,
  type Claim,
  type Claimant,
  type Client,
  type Integration,
  type Invitation,
} from '@varai/client';
import { isOver, wait } from '../../../core/wait.ts';
import type { ConnectStrings } from './strings.ts';

export type Platform = Integration['platform'];

/** Where connecting is. */
export type At =
  | { readonly step: 'loading' }
  /** What the shop is. */
  | { readonly step: 'shop'; readonly busy?: boolean; readonly trouble?: Trouble | undefined }
  /** The merchant works in the admin of a shop of Magento. */
  | { readonly step: 'magento'; readonly invitation: Invitation; readonly gone: boolean; readonly unreached: boolean }
  /** He goes on in Shopify, with a code. */
  | { readonly step: 'shopify'; readonly claim: Claim; readonly gone: boolean; readonly unreached: boolean }
  /** In Shopify, he is told who asks for the shop. */
  | { readonly step: 'agree'; readonly code: string; readonly claimant: Claimant; readonly busy: boolean }
  | { readonly step: 'done'; readonly integration: Integration }
  /** The shop is connected with the account that asked for it. */
  | { readonly step: 'given'; readonly claimant: Claimant };

/** What waits for the shop to come. */
type Begun =
  { readonly step: 'magento'; readonly invitation: Invitation } | { readonly step: 'shopify'; readonly claim: Claim };

type Words = 'noToken' | 'planRuns' | 'refused' | 'taken';

/** What is wrong: with the address, with the code, or with all of it. */
export type Trouble =
  | { readonly on: 'address'; readonly reason: string }
  | { readonly on: 'code' }
  | { readonly on: 'page'; readonly words: Words | 'unknown' };

/** How long until the server is asked again, in ms; the live channel may be quicker. */
const pause = 2500;

interface Parts {
  client(): Client | undefined;
  /** Read anew. */
  list(): Promise<readonly Integration[]>;
  become(at: At): void;
  /** Takes up what its user has typed before, on whichever device. Never rejects. */
  recall(): Promise<void>;
  /** What the page says of its shop of Shopify; `undefined` where it says nothing. */
  token(): Promise<string | undefined>;
}

const words: Readonly<Record<string, keyof ConnectStrings & Words>> = {
  'integrations/plan_runs': 'planRuns',
  'integrations/shop_taken': 'taken',
  'integrations/platform_refused': 'refused',
  'integrations/id_token_refused': 'noToken',
};

function troubleOf(error: unknown): Trouble {
  if (!isVaraiError(error)) throw error;
  const { code, data } = error;
  if (code === 'integrations/address_refused' && typeof data === 'object' && data !== null && 'reason' in data)
    return { on: 'address', reason: String(data.reason) };
  if (code === 'integrations/claim_gone') return { on: 'code' };
  // the words of the contract for what no address may look like
  if (code === 'request/invalid') return { on: 'address', reason: 'no_address' };
  return { on: 'page', words: words[code] ?? 'unknown' };
}

/** Those that were found, where somebody could be asked. */
const orNone = <Item>(asked: Promise<{ items: Item[] }>): Promise<Item[]> =>
  asked.then(
    ({ items }) => items,
    () => [],
  );

const until = (begun: Begun): string => (begun.step === 'magento' ? begun.invitation : begun.claim).expiresAt;

/** Connects a shop, step after step; what the server was told is read back by whoever comes again. */
export function createConnectFlow({ client, list, become, recall, token }: Parts) {
  let over = new AbortController();
  let known: ReadonlySet<string> = new Set();
  let begun: Begun | undefined;

  const idsOf = (all: readonly Integration[]) => new Set(all.map(({ id }) => id));

  /** Waits for the shop, as long as somebody looks on. */
  async function follow(what: Begun, signal: AbortSignal): Promise<void> {
    begun = what;
    become({ ...what, gone: false, unreached: false });
    while (!isOver(signal)) {
      await wait(pause, signal);
      if (isOver(signal) || (await look(signal))) return;
    }
  }

  /** The same, as the server has it now; `undefined` once it is used or over. */
  async function again(before: Begun, signal: AbortSignal): Promise<Begun | undefined> {
    if (before.step === 'magento') {
      const { items } = await client()!.send(invitations.open(), { signal });
      const invitation = items.find(({ callbackUrl }) => callbackUrl === before.invitation.callbackUrl);
      return invitation && { step: 'magento', invitation };
    }
    const { items } = await client()!.send(claims.open(), { signal });
    const claim = items.find(({ code }) => code === before.claim.code);
    return claim && { step: 'shopify', claim };
  }

  /** Whether it is the shop that was waited for. */
  function cameBy(before: Begun, { id, platform, store }: Integration): boolean {
    if (before.step === 'magento')
      return platform === 'magento' && (!known.has(id) || store === before.invitation.heardFrom);
    // one that was there already came by this, unless the code only became too old
    const used = !known.has(id) || Date.parse(before.claim.expiresAt) > Date.now();
    return platform === 'shopify' && store === before.claim.store && used;
  }

  /** Asks how it stands; true once there is nothing more to wait for. */
  async function look(signal: AbortSignal): Promise<boolean> {
    const before = begun;
    if (!before || isOver(signal)) return true;
    try {
      const now = await again(before, signal);
      if (isOver(signal)) return true;
      if (now) {
        begun = now;
        become({ ...now, gone: false, unreached: false });
        return false;
      }
      begun = undefined;
      const all = await list();
      if (isOver(signal)) return true;
      const made = all.find((one) => cameBy(before, one));
      become(made ? { step: 'done', integration: made } : { ...before, gone: true, unreached: false });
      return true;
    } catch (error) {
      if (isOver(signal)) return true;
      if (!isVaraiError(error)) throw error;
      begun = before;
      become({ ...before, gone: false, unreached: true });
      return false;
    }
  }

  async function invite(address: string | undefined, signal: AbortSignal): Promise<void> {
    const invited = await client()!.send(
      invitations.create({ platform: 'magento', ...(address !== undefined && { address }) }),
      { signal },
    );
    await follow({ step: 'magento', invitation: invited }, signal);
  }

  async function enter(idToken: string, signal: AbortSignal): Promise<void> {
    const integration = await client()!.send(integrations.connect({ platform: 'shopify', idToken }), { signal });
    await list();
    if (!isOver(signal)) become({ step: 'done', integration });
  }

  /** A token of the shop that the page stands in; says so where there is none. */
  async function tokenHere(signal: AbortSignal): Promise<string | undefined> {
    const idToken = await token();
    if (isOver(signal)) return undefined;
    if (idToken === undefined) become({ step: 'shop', trouble: { on: 'page', words: 'noToken' } });
    return idToken;
  }

  /** Does one thing after what was done before is left. */
  async function begin(at: At, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    over.abort();
    const { signal } = (over = new AbortController());
    become(at);
    try {
      await work(signal);
    } catch (error) {
      if (!isOver(signal)) become({ step: 'shop', trouble: troubleOf(error) });
    }
  }

  return {
    /** Goes on with what was begun, where something was. */
    open: (all: readonly Integration[]) =>
      begin({ step: 'loading' }, async (signal) => {
        known = idsOf(all);
        // who cannot be told what he began begins anew
        const [invited, claimed] = await Promise.all([
          orNone(client()!.send(invitations.open(), { signal })),
          orNone(client()!.send(claims.open(), { signal })),
          recall(),
        ]);
        if (isOver(signal)) return;
        const [last] = [
          ...invited.map((invitation): Begun => ({ step: 'magento', invitation })),
          ...claimed.map((claim): Begun => ({ step: 'shopify', claim })),
        ].toSorted((one, other) => Date.parse(until(other)) - Date.parse(until(one)));
        if (last) await follow(last, signal);
        else become({ step: 'shop' });
      }),
    magento: (address?: string) => begin({ step: 'shop', busy: true }, (signal) => invite(address, signal)),
    shopify: (address: string) =>
      begin({ step: 'shop', busy: true }, async (signal) => {
        const claim = await client()!.send(claims.create({ address }), { signal });
        if (!isOver(signal)) await follow({ step: 'shopify', claim }, signal);
      }),
    /** Connects the shop that the page stands in; with a code, asks first whom it is for. */
    here: (code: string) =>
      begin({ step: 'shop', busy: true }, async (signal) => {
        const idToken = await tokenHere(signal);
        if (idToken === undefined) return;
        if (code === '') return enter(idToken, signal);
        const claimant = await client()!.send(claims.look({ code, idToken }), { signal });
        if (!isOver(signal)) become({ step: 'agree', code, claimant, busy: false });
      }),
    agree: (code: string, asked: Claimant) =>
      begin({ step: 'agree', code, claimant: asked, busy: true }, async (signal) => {
        const idToken = await tokenHere(signal);
        if (idToken === undefined) return;
        const claimant = await client()!.send(claims.accept({ code, idToken }), { signal });
        await list();
        if (!isOver(signal)) become({ step: 'given', claimant });
      }),
    again: () => begin({ step: 'shop' }, () => Promise.resolve()),
    /** The list was read anew: what has come may be what is waited for. */
    heard: () => void (begun && look(over.signal)),
    refuse: (trouble: Trouble) => become({ step: 'shop', trouble }),
    leave(): void {
      over.abort();
      begun = undefined;
    },
  };
}
