import type { UsageMeter } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { OpenDatabase } from '../../platform/database-kysely.ts';
import type { FeatureRoutes } from '../../platform/serve.ts';
import { metricRoutes } from './routes.ts';
import { createMetricService, type MetricParts as ServiceParts } from './service.ts';
import { postgresMetricStore } from './store.ts';

export interface MetricParts {
  readonly database: OpenDatabase;
  /** The time of business. */
  readonly clock: Clock;
  /** What an account has used of its plan. */
  readonly usage: (account: string) => Promise<readonly UsageMeter[]>;
  /** Absent where no shop can be connected. */
  readonly sourceOf?: ServiceParts['sourceOf'] | undefined;
  readonly onError: (error: unknown) => void;
}

/** The numbers of a store, with what the account used of its AI tokens beside them. */
export const composeMetrics = ({ database, clock, usage, sourceOf, onError }: MetricParts): FeatureRoutes =>
  metricRoutes(
    createMetricService({
      store: postgresMetricStore(database),
      clock,
      sourceOf: sourceOf ?? (() => Promise.resolve(undefined)),
      onError,
      aiUsage: async (account) => {
        const meter = (await usage(account)).find(({ id }) => id === 'ai_tokens');
        if (!meter) return undefined;
        const { used, limit, extra, resetsAt } = meter;
        return { used, limit: limit === null ? null : limit + extra, resetsAt };
      },
    }),
  );
