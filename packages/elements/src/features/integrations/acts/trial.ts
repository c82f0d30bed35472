import type { Capability, Check, Integration } from '@varai/client';

const steps: readonly Capability[] = ['sign_in', 'read_orders', 'receive_webhooks', 'read_products', 'read_stock'];

/** What is tried, in this order, of what the platform offers. */
export const stepsOf = ({ unavailable = [] }: Integration): readonly Capability[] =>
  steps.filter((step) => !unavailable.some(({ capability }) => capability === step));

/** What an act shows in the place of the facts. */
export type Told =
  /** One step after another; the first without a check is the one that runs. */
  | { readonly kind: 'test'; readonly checks: readonly Check[]; readonly ended: boolean }
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'open'; readonly url: string };

export const isPassed = ({ state }: Pick<Check, 'state'>): boolean => state === 'connected';
