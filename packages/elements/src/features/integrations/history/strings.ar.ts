import type { HistoryStrings } from './strings.ts';

export const ar: HistoryStrings = {
  title: (shop) => `سجل ${shop}`,
  about: 'ما جرى فحصه في الأيام السبعة الماضية، من الأحدث إلى الأقدم.',
  loading: 'جارٍ التحميل…',
  none: 'لم يجرِ أي فحص في الأيام السبعة الماضية.',
  notLoaded: 'تعذّر تحميل السجل. لا يتأثر متجرك.',
  again: 'إعادة المحاولة',
  more: 'عرض المزيد',
  loaded: { other: 'عُرض المزيد: #' },
  passed: 'نجح',
  ms: (amount) => `${amount} ملي ثانية`,
  at: (day, time) => `${day}، ${time}`,
  close: 'إغلاق',
};
