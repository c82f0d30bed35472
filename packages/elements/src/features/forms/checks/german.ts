export { de } from '@varai/client/checks';
