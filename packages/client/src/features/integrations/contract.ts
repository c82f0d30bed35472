import { endpoint } from '../../core/contract.ts';
import { integrationReads } from './reads.ts';
import type {
  CheckList,
  CheckListInput,
  Claim,
  ClaimAcceptance,
  Claimant,
  ClaimInput,
  Door,
  DoorInput,
  Integration,
  IntegrationConnect,
  IntegrationTest,
  IntegrationTestInput,
  Invitation,
  InvitationInput,
  ReconnectInput,
  Reconnection,
} from './schema.ts';

export { integrationErrors } from './errors.ts';
export type {
  Capability,
  Check,
  CheckList,
  CheckListInput,
  Claim,
  ClaimAcceptance,
  Claimant,
  ClaimInput,
  Door,
  DoorInput,
  Integration,
  IntegrationCause,
  IntegrationConnect,
  IntegrationState,
  IntegrationTest,
  IntegrationTestInput,
  Invitation,
  InvitationFailure,
  InvitationInput,
  ReconnectInput,
  Reconnection,
} from './schema.ts';

const component = 'integrations';

export const integrations = {
  ...integrationReads,
  connect: endpoint<IntegrationConnect, Integration>({
    method: 'POST',
    path: '/api/customer/integrations',
    component,
    feature: 'connect',
    summary: 'Connect a shop, or open one that is known anew',
  }),
  test: endpoint<IntegrationTestInput, IntegrationTest>({
    method: 'POST',
    path: '/api/integrations/:id/test',
    component,
    summary: 'Try now what the connection needs, one thing or all; changes nothing in the shop',
  }),
  reconnect: endpoint<ReconnectInput, Reconnection>({
    method: 'POST',
    path: '/api/integrations/:id/reconnect',
    component,
    feature: 'connect',
    summary: 'Open the shop anew in place: its id and its history stay',
  }),
  checks: endpoint<CheckListInput, CheckList>({
    method: 'GET',
    path: '/api/integrations/:id/checks',
    component,
    summary: 'What was tried in the last seven days and how it went, the newest first',
  }),
  pause: endpoint<{ id: string }, Integration>({
    method: 'POST',
    path: '/api/integrations/:id/pause',
    component,
    feature: 'connect',
    summary: 'Take nothing more until it is resumed',
  }),
  resume: endpoint<{ id: string }, Integration>({
    method: 'POST',
    path: '/api/integrations/:id/resume',
    component,
    feature: 'connect',
    summary: 'Go on, beginning with what happened in between',
  }),
  disconnect: endpoint<{ id: string }, { done: true }>({
    method: 'DELETE',
    path: '/api/integrations/:id',
    component,
    feature: 'connect',
    summary: 'End a connection; what was taken stays',
  }),
  health: endpoint<{ id: string }, Integration>({
    method: 'GET',
    path: '/api/integrations/:id/health',
    component,
    summary: 'Whether numbers come in: fails with what is wrong otherwise',
  }),
};

/** Apart from the rest: asked for only when a shop is to be connected. */
export const invitations = {
  create: endpoint<InvitationInput, Invitation>({
    method: 'POST',
    path: '/api/customer/integrations/invitations',
    component,
    feature: 'connect',
    summary: 'Addresses by which a shop of Magento that its merchant activates is connected with the account',
  }),
  open: endpoint<void, { items: Invitation[] }>({
    method: 'GET',
    path: '/api/customer/integrations/invitations',
    component,
    feature: 'connect',
    summary: 'Invitations by which no shop was connected yet, the newest first',
  }),
  door: endpoint<DoorInput, Door>({
    method: 'GET',
    path: '/api/customer/integrations/door',
    component,
    feature: 'connect',
    summary: 'Where a merchant installs or opens the app in a shop of Shopify',
  }),
};

/** A shop of Shopify and the account that began to connect it elsewhere than in the shop's admin. */
export const claims = {
  create: endpoint<ClaimInput, Claim>({
    method: 'POST',
    path: '/api/customer/integrations/claims',
    component,
    feature: 'connect',
    summary: 'A code by which the merchant of a shop of Shopify connects it with the account, from the shop’s admin',
  }),
  open: endpoint<void, { items: Claim[] }>({
    method: 'GET',
    path: '/api/customer/integrations/claims',
    component,
    feature: 'connect',
    summary: 'Codes that were not used yet, the newest first',
  }),
  look: endpoint<ClaimAcceptance, Claimant>({
    method: 'POST',
    path: '/api/customer/integrations/claims/look',
    component,
    feature: 'connect',
    summary: 'Whose code this is; changes nothing',
  }),
  accept: endpoint<ClaimAcceptance, Claimant>({
    method: 'POST',
    path: '/api/customer/integrations/claims/accept',
    component,
    feature: 'connect',
    summary: 'Connect the shop that Shopify’s token is of with the account whose code this is',
  }),
};
