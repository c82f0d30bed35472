import type { CoreStrings } from './strings.ts';

export const ar: CoreStrings = {
  loading: 'جارٍ التحميل',
  again: 'إعادة المحاولة',
};
