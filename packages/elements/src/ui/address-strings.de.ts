import type { AddressStrings } from './address-strings.ts';

export const de: AddressStrings = {
  line1: 'Straße und Hausnummer',
  line2: 'Adresszusatz',
  city: 'Ort',
  cities: {},
  postalCode: 'Postleitzahl',
  postalCodes: { US: 'ZIP-Code', GB: 'Postcode', IE: 'Eircode' },
  state: 'Bundesland oder Provinz',
  states: {
    US: 'Bundesstaat',
    AU: 'Bundesstaat',
    BR: 'Bundesstaat',
    CA: 'Provinz',
    IT: 'Provinz',
    ES: 'Provinz',
    GB: 'Grafschaft',
  },
  country: 'Land',
  offer: (address) => `Das sieht nach einer ganzen Adresse aus: ${address}`,
  split: 'Auf die Felder verteilen',
};
