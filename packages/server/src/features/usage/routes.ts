import { usage as contract, usageErrors, type UsageEvent, type UsageReport } from '@varai/client';
import { usageSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, serveHost, type FeatureRoutes } from '../../platform/serve.ts';
import type { PurchaseService } from './purchase.ts';
import type { UsageService } from './service.ts';

export interface UsageHandlers {
  readonly usage: Pick<UsageService, 'list'>;
  readonly record: (host: string, events: readonly UsageEvent[]) => Promise<UsageReport>;
  /** Null without a provider: nothing is sold then. */
  readonly purchases: PurchaseService | null;
}

export function usageRoutes({ usage, record, purchases }: UsageHandlers): FeatureRoutes {
  const shop = (): PurchaseService => {
    if (!purchases) throw usageErrors.rail_unsupported();
    return purchases;
  };
  return routes(
    serve(contract.list, schemas.list, ({ account }) => usage.list(account)),
    serveHost(contract.record, schemas.record, ({ hostId, input }) => record(hostId, input.events)),
    serve(contract.packages, schemas.packages, async ({ account }) => shop().packages(account)),
    serve(contract.buy, schemas.buy, async ({ account, input, key }) => shop().buy(account, input, key)),
    serve(contract.purchase, schemas.purchase, async ({ account, input }) => shop().read(account, input.id)),
  );
}
