export { german as declineWords } from '@varai/client/declines';
