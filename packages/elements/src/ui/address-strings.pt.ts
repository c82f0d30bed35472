import type { AddressStrings } from './address-strings.ts';

export const pt: AddressStrings = {
  line1: 'Rua e número',
  line2: 'Complemento',
  city: 'Cidade',
  cities: { PT: 'Localidade' },
  postalCode: 'Código postal',
  postalCodes: { BR: 'CEP', US: 'Código ZIP', PH: 'Código ZIP', IE: 'Eircode', IN: 'Código postal (PIN)' },
  state: 'Estado ou província',
  states: {
    US: 'Estado', AU: 'Estado', BR: 'Estado', IN: 'Estado', MX: 'Estado', MY: 'Estado',
    CA: 'Província', CN: 'Província', ES: 'Província', IT: 'Província', KR: 'Província',
    GB: 'Condado', IE: 'Condado', JP: 'Prefeitura', AE: 'Emirado', PT: 'Distrito',
  }, // prettier-ignore
  country: 'País',
  offer: (address) => `Isto parece um endereço completo: ${address}`,
  split: 'Preencher os campos abaixo',
};
