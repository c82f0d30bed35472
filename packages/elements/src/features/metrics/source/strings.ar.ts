import type { SourceStrings } from './strings.ts';

export const ar: SourceStrings = {
  title: (name) => `${name}: المصدر والوقت`,
  source: 'المصدر',
  sources: { orders: 'الطلبات التي أرسلها المتجر إلينا', shopify: 'متجرك على Shopify' },
  counted: 'محسوب حتى',
  clock: 'بتوقيت',
  read: 'القراءة',
  every: 'كل 30 ثانية أثناء العرض',
  table: 'كل قيم الرسم البياني',
  when: 'الوقت',
  close: 'إغلاق',
};
