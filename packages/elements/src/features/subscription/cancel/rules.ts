// A chunk of its own: loaded with the form.
export { CancelInput } from '@varai/client/schemas';
