import type { AddressStrings } from './address-strings.ts';

export const pl: AddressStrings = {
  line1: 'Ulica i numer',
  line2: 'Adres, wiersz 2',
  city: 'Miejscowość',
  cities: {},
  postalCode: 'Kod pocztowy',
  postalCodes: { US: 'Kod ZIP', PH: 'Kod ZIP', IE: 'Eircode', IN: 'Kod pocztowy (PIN)' },
  state: 'Województwo lub region',
  states: {
    US: 'Stan', AU: 'Stan', BR: 'Stan', IN: 'Stan', MX: 'Stan', MY: 'Stan',
    CA: 'Prowincja', CN: 'Prowincja', ES: 'Prowincja', IT: 'Prowincja', KR: 'Prowincja',
    GB: 'Hrabstwo', IE: 'Hrabstwo', JP: 'Prefektura', AE: 'Emirat', PL: 'Województwo',
  }, // prettier-ignore
  country: 'Kraj',
  offer: (address) => `To wygląda na cały adres: ${address}`,
  split: 'Rozdziel na pola poniżej',
};
