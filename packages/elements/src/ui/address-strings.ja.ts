import type { AddressStrings } from './address-strings.ts';

export const ja: AddressStrings = {
  line1: '町名・番地',
  line2: '建物名・部屋番号',
  city: '市区町村',
  cities: {},
  postalCode: '郵便番号',
  postalCodes: { US: 'ZIPコード', PH: 'ZIPコード', IE: 'Eircode', IN: '郵便番号（PIN）' },
  state: '都道府県・州',
  states: {
    US: '州', AU: '州', BR: '州', IN: '州', MX: '州', MY: '州',
    CA: '州', CN: '省', ES: '県', IT: '県', KR: '道・市',
    GB: 'カウンティ', IE: 'カウンティ', JP: '都道府県', AE: '首長国',
  }, // prettier-ignore
  country: '国・地域',
  offer: (address) => `住所全体が入力されているようです：${address}`,
  split: '下の各欄に分けて入力',
};
