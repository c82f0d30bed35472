import { endpoint } from '../../core/contract.ts';
import type { SessionInfo } from './schema.ts';

/** What a page asks before the customer has asked anything; apart, since every page carries it. */
export const sessionReads = {
  info: endpoint<void, SessionInfo>({ method: 'GET', path: '/api/session', summary: 'What this session may do' }),
};
