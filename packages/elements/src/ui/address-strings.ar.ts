import type { AddressStrings } from './address-strings.ts';

export const ar: AddressStrings = {
  line1: 'الشارع ورقم المبنى',
  line2: 'بقية العنوان',
  city: 'المدينة',
  cities: {},
  postalCode: 'الرمز البريدي',
  postalCodes: { IE: 'Eircode' },
  state: 'الولاية أو المنطقة',
  states: {
    US: 'الولاية', AU: 'الولاية', BR: 'الولاية', IN: 'الولاية', MX: 'الولاية', MY: 'الولاية',
    CA: 'المقاطعة', CN: 'المقاطعة', ES: 'المقاطعة', IT: 'المقاطعة', KR: 'المقاطعة',
    GB: 'المقاطعة', IE: 'المقاطعة', JP: 'المحافظة', AE: 'الإمارة', SA: 'المنطقة', EG: 'المحافظة',
  }, // prettier-ignore
  country: 'البلد',
  offer: (address) => `يبدو هذا عنوانًا كاملًا: \u2068${address}\u2069`,
  split: 'توزيعه على الحقول أدناه',
};
