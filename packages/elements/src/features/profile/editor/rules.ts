// Loaded with the form: zod and the checks come along.
export { ProfileForm } from '@varai/client/schemas';
