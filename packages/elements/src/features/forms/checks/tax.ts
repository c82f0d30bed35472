export { taxId } from '@varai/client/checks';
