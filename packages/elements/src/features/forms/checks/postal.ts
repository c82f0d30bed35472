export { postalCode } from '@varai/client/checks';
