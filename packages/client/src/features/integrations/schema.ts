import * as z from 'zod/mini';
import { Done, Id, PageInput, pageOf, Time } from '../../core/schema.ts';

export const IntegrationState = z.enum([
  'connected',
  'degraded',
  'rate_limited',
  'auth_expired',
  'scope_missing',
  'uninstalled',
  'frozen',
  'unreachable',
  'misconfigured',
  'unsupported_version',
  'paused',
  'connecting',
]);
export type IntegrationState = z.infer<typeof IntegrationState>;

/** Why it is not connected, and what to do. */
export const IntegrationCause = z.object({
  /** The state that it explains. */
  code: IntegrationState,
  /** What exactly is wrong, where the state alone does not say it. */
  reason: z.optional(
    z.enum([
      'currency_changed',
      'error_page',
      'firewall',
      'import_failed',
      'import_incomplete',
      'import_refused',
      'internal',
      'maintenance',
      'products_denied',
      'stock_denied',
      'stock_unreadable',
      'web_page',
      'webhooks_missing',
      'webhooks_silent',
    ]),
  ),
  message: z.string(),
  remedy: z.enum(['wait', 'reconnect', 'resume', 'ask_platform']),
});
export type IntegrationCause = z.infer<typeof IntegrationCause>;

/** What is tried of a connection: to be let in, to read orders, to be told of new ones, and to read products and stock. */
export const Capability = z.enum(['sign_in', 'read_orders', 'receive_webhooks', 'read_products', 'read_stock']);
export type Capability = z.infer<typeof Capability>;

/** One thing that was tried. */
export const Check = z.object({
  capability: Capability,
  /** `connected` where it went well. */
  state: IntegrationState,
  latencyMs: z.int().check(z.minimum(0)),
  at: Time,
  cause: z.nullable(IntegrationCause),
});
export type Check = z.infer<typeof Check>;

/** A shop whose orders come in by themselves. */
export const Integration = z.object({
  id: Id,
  platform: z.enum(['shopify', 'magento']),
  name: z.string(),
  /** As the platform names it, such as `acme.myshopify.com`: the store under which its orders are counted. */
  store: z.string(),
  state: IntegrationState,
  cause: z.nullable(IntegrationCause),
  /** When everything that had changed was taken; `null` before the first import is done. */
  lastSyncAt: z.nullable(Time),
  /** The last of each thing that was ever tried within seven days. */
  checks: z.array(Check),
  /** What the platform does not offer, so that it is never tried, and why. Absent where it offers everything. */
  unavailable: z.optional(
    z.array(z.object({ capability: Capability, reason: z.enum(['no_webhooks']), message: z.string() })),
  ),
  /** The last 24 hours, the longest ago first: how often something went well, and how often not. Empty while nothing was tried. */
  recent: z.array(z.object({ from: Time, passed: z.int(), failed: z.int() })),
});
export type Integration = z.infer<typeof Integration>;

const idToken = z.string().check(z.minLength(1), z.maxLength(4096));

/** Shopify's App Bridge gives the token: `await shopify.idToken()`, fresh for each try. */
export const IntegrationConnect = z.object({
  platform: z.literal('shopify'),
  idToken,
});
export type IntegrationConnect = z.infer<typeof IntegrationConnect>;

const Address = z.string().check(z.minLength(1), z.maxLength(200));

/** Magento's integration is made by the merchant: this gives what he pastes into it. */
export const InvitationInput = z.object({
  platform: z.literal('magento'),
  /** Of the shop: where it is given, nothing is made unless a Magento that we can reach answers there. */
  address: z.optional(Address),
});
export type InvitationInput = z.infer<typeof InvitationInput>;

/** Why the shop that its merchant activated is not connected, and what helps; gone once it tells its keys anew. */
export const InvitationFailure = z.object({
  code: z.enum([
    'auth_expired',
    'degraded',
    'frozen',
    'misconfigured',
    'not_heard',
    'rate_limited',
    'scope_missing',
    'shop_taken',
    'uninstalled',
    'unreachable',
    'unsupported_version',
  ]),
  message: z.string(),
  remedy: z.enum(['addresses', 'allow', 'authorize', 'disconnect', 'repair']),
});
export type InvitationFailure = z.infer<typeof InvitationFailure>;

/** What goes into the two fields of Magento's form; good until then. */
export const Invitation = z.object({
  callbackUrl: z.string(),
  identityUrl: z.string(),
  expiresAt: Time,
  /** The shop that has told its keys, and waits for its merchant to press _Connect_. */
  heardFrom: z.nullable(z.string()),
  failure: z.optional(InvitationFailure),
});
export type Invitation = z.infer<typeof Invitation>;

export const DoorInput = z.object({ address: Address });
export type DoorInput = z.infer<typeof DoorInput>;

/** Where a merchant installs or opens the app in a shop of Shopify. */
export const Door = z.object({ store: z.string(), url: z.string() });
export type Door = z.infer<typeof Door>;

/**
 * What a merchant enters in the app, in the admin of his shop, so that the shop is connected with the account that asked for it.
 * Used once, good for this shop and until then.
 */
export const Claim = z.object({
  code: z.string(),
  store: z.string(),
  /** Where the app is installed or opened. */
  url: z.string(),
  expiresAt: Time,
});
export type Claim = z.infer<typeof Claim>;

export const ClaimInput = z.object({ address: Address });
export type ClaimInput = z.infer<typeof ClaimInput>;

/** The shop is the one that Shopify's token is of. */
export const ClaimAcceptance = z.object({ code: z.string().check(z.minLength(1), z.maxLength(40)), idToken });
export type ClaimAcceptance = z.infer<typeof ClaimAcceptance>;

/** Who asked for the shop, for the merchant to know it before he agrees. */
export const Claimant = z.object({
  store: z.string(),
  account: z.object({ name: z.string(), email: z.string() }),
  /** The shop is connected with the account that asks this, and leaves it. */
  leaves: z.boolean(),
});
export type Claimant = z.infer<typeof Claimant>;

/** One thing, or all of them until one fails. */
export const IntegrationTestInput = z.object({ id: Id, capability: z.optional(Capability) });
export type IntegrationTestInput = z.infer<typeof IntegrationTestInput>;

export const IntegrationTest = z.object({ integration: Integration, checks: z.array(Check) });
export type IntegrationTest = z.infer<typeof IntegrationTest>;

/** With Shopify's token of the same shop where there is one; without, what the server holds is tried. */
export const ReconnectInput = z.object({ id: Id, idToken: z.optional(idToken) });
export type ReconnectInput = z.infer<typeof ReconnectInput>;

export const Reconnection = z.object({
  integration: Integration,
  /** Where the merchant opens the app again, where the shop does not let us in without; `null` once it does. */
  open: z.nullable(z.string()),
});
export type Reconnection = z.infer<typeof Reconnection>;

const CheckListInput = z.extend(PageInput, { id: Id });
export type CheckListInput = z.infer<typeof CheckListInput>;

export const CheckList = pageOf(Check);
export type CheckList = z.infer<typeof CheckList>;

const One = z.object({ id: Id });

export const integrationSchemas = {
  list: { output: z.object({ items: z.array(Integration) }) },
  connect: { input: IntegrationConnect, output: Integration },
  test: { input: IntegrationTestInput, output: IntegrationTest },
  reconnect: { input: ReconnectInput, output: Reconnection },
  checks: { input: CheckListInput, output: CheckList },
  pause: { input: One, output: Integration },
  resume: { input: One, output: Integration },
  disconnect: { input: One, output: Done },
  health: { input: One, output: Integration },
};

export const invitationSchemas = {
  create: { input: InvitationInput, output: Invitation },
  open: { output: z.object({ items: z.array(Invitation) }) },
  door: { input: DoorInput, output: Door },
};

export const claimSchemas = {
  create: { input: ClaimInput, output: Claim },
  open: { output: z.object({ items: z.array(Claim) }) },
  look: { input: ClaimAcceptance, output: Claimant },
  accept: { input: ClaimAcceptance, output: Claimant },
};
