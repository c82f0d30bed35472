/** What the parts of an address are called, by country where people have their own word. */
const en = {
  line1: 'Street and number',
  line2: 'Address line 2',
  city: 'City',
  cities: { GB: 'Town or city', IE: 'Town or city' } as Readonly<Record<string, string>>,
  postalCode: 'Postal code',
  postalCodes: {
    US: 'ZIP code',
    PH: 'ZIP code',
    GB: 'Postcode',
    AU: 'Postcode',
    NZ: 'Postcode',
    IE: 'Eircode',
    IN: 'PIN code',
  } as Readonly<Record<string, string>>,
  state: 'State or province',
  states: {
    US: 'State', AU: 'State', BR: 'State', IN: 'State', MX: 'State', MY: 'State',
    CA: 'Province', CN: 'Province', ES: 'Province', IT: 'Province',
    GB: 'County', IE: 'County', JP: 'Prefecture', AE: 'Emirate', KR: 'Province',
  } as Readonly<Record<string, string>>, // prettier-ignore
  country: 'Country',
  offer: (address: string) => `This looks like a whole address: ${address}`,
  split: 'Fill in the fields below',
};

export type AddressStrings = typeof en;

export const addressStrings = { en, others: () => import('./address-strings.languages.ts') };
