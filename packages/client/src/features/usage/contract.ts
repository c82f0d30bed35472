import { endpoint } from '../../core/contract.ts';
import { usageReads } from './reads.ts';
import type { BuyInput, TokenPackage, TokenPurchase, UsageEvent, UsageReport } from './schema.ts';

export { usageErrors } from './errors.ts';

export type { BuyInput, TokenPackage, TokenPurchase, UsageEvent, UsageMeter, UsageReport } from './schema.ts';

const component = 'usage';

export const usage = {
  ...usageReads,
  record: endpoint<{ events: readonly UsageEvent[] }, UsageReport>({
    method: 'POST',
    path: '/api/usage',
    auth: 'secret-key',
    summary: 'Take usage in: up to 1,000 events, each counted once by its id',
  }),
  packages: endpoint<void, TokenPackage[]>({
    method: 'GET',
    path: '/api/billing/token-packages',
    component,
    summary: 'The token packages on sale, the smallest first',
  }),
  buy: endpoint<BuyInput, TokenPurchase>({
    method: 'POST',
    path: '/api/billing/token-packages/:id/buy',
    component,
    feature: 'buy-tokens',
    summary: 'Buy a token package, or pay one that waits for its money with the same or another method',
  }),
  purchase: endpoint<{ id: string }, TokenPurchase>({
    method: 'GET',
    path: '/api/billing/token-purchases/:id',
    component,
    summary: 'How a purchase stands',
  }),
};
