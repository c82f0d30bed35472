// Loaded when a number is typed: 25 KB.
export { e164, phone } from '@varai/client/checks';
