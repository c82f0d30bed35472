import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import { guidanceRoutes } from './routes.ts';
import { createGuidanceService } from './service.ts';
import { postgresGuidanceStore } from './store.ts';

/** The feature put together. */
export const composeGuidance = ({ database, clock }: { readonly database: Database; readonly clock: Clock }) =>
  guidanceRoutes(createGuidanceService(postgresGuidanceStore(database), clock));
