// Loaded with the first address form: names of countries, layouts and postal codes.
export { addressLayout, countries, hasNumericPostalCode, needsPostalCode, pastedAddress } from '@varai/client/checks';
