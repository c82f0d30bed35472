export { phone } from '@varai/client/checks';
