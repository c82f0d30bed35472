import type { SessionInfo } from '@varai/client';
import { may as mayDo } from '../../core/access.ts';

/** Whether the session may change or cancel the plan. */
export const may = (session: SessionInfo | undefined, feature: 'change-plan' | 'cancel'): boolean =>
  mayDo(session, 'subscription', feature);
