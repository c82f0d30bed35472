import { endpoint } from '../../core/contract.ts';
import { defineErrors } from '../../core/error.ts';
import type { PortalSession, PortalSessionRequest, SessionInfo } from './schema.ts';

export type { Features, PortalSession, PortalSessionRequest, Rail, SessionInfo, SessionUser } from './schema.ts';

export const session = {
  create: endpoint<PortalSessionRequest, PortalSession>({
    method: 'POST',
    path: '/api/portal-sessions',
    auth: 'secret-key',
    summary: 'Make a portal session for one account and user',
  }),
  revoke: endpoint<{ id: string }, { id: string; revokedAt: string }>({
    method: 'DELETE',
    path: '/api/portal-sessions/:id',
    auth: 'secret-key',
    summary: 'End a portal session at once',
  }),
  info: endpoint<void, SessionInfo>({ method: 'GET', path: '/api/session', summary: 'What this session may do' }),
};

export const sessionErrors = defineErrors('session', {
  missing: 401,
  malformed: 401,
  expired: 401,
  revoked: 401,
  secret_key_invalid: 401,
  /** The page's function that fetches a client secret failed or gave none. */
  unavailable: 401,
  origin_mismatch: 403,
  component_forbidden: 403,
  feature_forbidden: 403,
  not_found: 404,
});
