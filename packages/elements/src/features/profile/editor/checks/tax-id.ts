// Loaded when a tax id is typed: 37 KB.
export { taxId, taxIdIn } from '@varai/client/checks';
