export { declineOf, helpOf, type Decline, type Failure } from '@varai/client/declines';
