// A chunk of its own: loaded with the form of a method's details.
export { MethodDetails } from '@varai/client/schemas';
