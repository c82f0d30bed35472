// A chunk of its own: loaded with the form of a method's details.
export { methodDetails } from '@varai/client/schemas';
