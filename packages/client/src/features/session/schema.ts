import * as z from 'zod/mini';
import { Id, Time } from '../../core/schema.ts';

const Name = z.string().check(z.minLength(1), z.maxLength(200));

export const SessionUser = z.object({
  id: Id,
  name: Name,
  email: z.email().check(z.maxLength(254)),
  role: z.optional(z.string().check(z.maxLength(64))),
});
export type SessionUser = z.infer<typeof SessionUser>;

/** What a user may do inside a component; an absent component allows all of its features. */
export const Features = z.object({
  subscription: z.optional(z.array(z.enum(['change-plan', 'cancel']))),
  'payment-methods': z.optional(z.array(z.enum(['add', 'default', 'update', 'remove']))),
  profile: z.optional(z.array(z.enum(['edit']))),
  usage: z.optional(z.array(z.enum(['buy-tokens']))),
  integrations: z.optional(z.array(z.enum(['connect']))),
  orders: z.optional(z.array(z.enum(['import']))),
});
export type Features = z.infer<typeof Features>;

/** Asked by the host's back end with its secret key. */
export const PortalSessionRequest = z.object({
  /** The host's own id of the account; the account is made on first use. */
  account: Id,
  user: SessionUser,
  /** Feature names; absent means all. */
  components: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(50))),
  features: z.optional(Features),
  /** `page`: nothing of the provider loads in the host's page; cards are typed, and banks asked, on pages of their own. */
  cardEntry: z.optional(z.enum(['fields', 'page'])),
  /** The page's origin, enforced on every request that carries one. */
  origin: z.optional(z.url().check(z.maxLength(255))),
  /** BCP 47. */
  locale: z.optional(z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35))),
});
export type PortalSessionRequest = z.infer<typeof PortalSessionRequest>;

/** Asked by a page inside Shopify's admin; who asks is in its ID token. */
export const ShopSessionRequest = z.object({
  /** BCP 47. */
  locale: z.optional(z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35))),
});
export type ShopSessionRequest = z.infer<typeof ShopSessionRequest>;

export const PortalSession = z.object({
  /** `ps_…`, to revoke it by. */
  id: Id,
  /** Short-lived; goes to the page, never into a URL, an attribute or a log. */
  clientSecret: z.string(),
  expiresAt: Time,
});
export type PortalSession = z.infer<typeof PortalSession>;

export const Rail = z.object({
  name: z.enum(['stripe', 'shopify-app-pricing', 'shopify-billing']),
  publishableKey: z.optional(z.string()),
  stripeJsUrl: z.optional(z.string()),
});
export type Rail = z.infer<typeof Rail>;

export const SessionInfo = z.object({
  account: z.object({ id: Id, name: z.string() }),
  user: SessionUser,
  components: z.nullable(z.array(z.string())),
  features: Features,
  rail: Rail,
  locale: z.nullable(z.string()),
  currency: z.string(),
  timeZone: z.string(),
  expiresAt: Time,
});
export type SessionInfo = z.infer<typeof SessionInfo>;

export const sessionSchemas = {
  create: { input: PortalSessionRequest, output: PortalSession },
  enter: { input: ShopSessionRequest, output: PortalSession },
  revoke: { input: z.object({ id: Id }), output: z.object({ id: Id, revokedAt: Time }) },
  info: { output: SessionInfo },
};
