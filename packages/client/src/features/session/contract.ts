import { endpoint } from '../../core/contract.ts';
import { sessionReads } from './reads.ts';
import type { PortalSession, PortalSessionRequest, ShopSessionRequest } from './schema.ts';

export { sessionErrors } from './errors.ts';

export type {
  Features,
  PortalSession,
  PortalSessionRequest,
  Rail,
  SessionInfo,
  SessionUser,
  ShopSessionRequest,
} from './schema.ts';

export const session = {
  create: endpoint<PortalSessionRequest, PortalSession>({
    method: 'POST',
    path: '/api/portal-sessions',
    auth: 'secret-key',
    summary: 'Make a portal session for one account and user',
  }),
  enter: endpoint<ShopSessionRequest, PortalSession>({
    method: 'POST',
    path: '/api/portal-sessions/shopify',
    auth: 'id-token',
    summary: 'Exchange an ID token of Shopify’s App Bridge for a portal session of its shop',
  }),
  revoke: endpoint<{ id: string }, { id: string; revokedAt: string }>({
    method: 'DELETE',
    path: '/api/portal-sessions/:id',
    auth: 'secret-key',
    summary: 'End a portal session at once',
  }),
  ...sessionReads,
};
