import type { InterruptionStrings } from './interruption-strings.ts';

export const ar: InterruptionStrings = {
  support: 'تفاصيل لفريق الدعم',
  request: (id) => `معرّف الطلب: \u2068${id}\u2069`,
  offline: 'لا يوجد اتصال بالإنترنت',
  offlineText: 'سيُحمَّل المحتوى تلقائيًا عند عودة الاتصال.',
  offlineStale: (time) => `هذه آخر البيانات حتى ${time}. سيُستأنف التحديث تلقائيًا عند عودة الاتصال.`,
  stale: (time) => `تعذّر التحديث. هذه آخر البيانات حتى ${time}.`,
  forbidden: 'لا تتوفر صلاحية لعرض هذا المحتوى',
  forbiddenText: 'يُرجى التواصل مع مالك الحساب.',
  signedOut: 'انتهت الجلسة',
  signedOutText: 'يُرجى تسجيل الدخول مجددًا أو إعادة تحميل الصفحة.',
};
