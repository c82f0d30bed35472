// A chunk of its own: loaded with the form of a missing address.
export { BillingAddress } from '@varai/client/schemas';
