import type { WishStrings } from './strings.ts';

export const ar: WishStrings = {
  tell: 'تنبيهات عن',
  integrations: 'المتاجر',
  integrationsHint: 'التي تحتاج إلى إجراء أو عادت إلى العمل',
  usage: 'الاستخدام',
  usageHint: 'عند 80 و100% من حد الخطة',
  invoices: 'المدفوعات',
  invoicesHint: 'التي فشلت',
  digest: 'ملخص بالبريد الإلكتروني',
  off: 'بلا ملخص',
  daily: 'كل يوم',
  weekly: 'كل يوم اثنين',
  to: (email) => `يُرسل الساعة 8 صباحًا إلى \u2068${email}\u2069 إذا وُجد جديد.`,
  saved: 'تم الحفظ.',
  notSaved: 'تعذّر الحفظ. يُرجى إعادة المحاولة.',
  notLoaded: 'تعذّر تحميل الإعدادات.',
  loading: 'جارٍ التحميل',
  again: 'إعادة المحاولة',
};
