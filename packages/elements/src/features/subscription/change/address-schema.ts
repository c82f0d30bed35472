// A chunk of its own: loaded with the form of a missing address.
export { PostalAddress } from '@varai/client/schemas';
