// What knows the countries: loaded with the form.
export { addressLayout, countries, pastedAddress, taxIdTypeFor, taxIdTypes, timeZones } from '@varai/client/checks';
