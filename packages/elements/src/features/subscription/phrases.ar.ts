import type { Phrases } from './phrases.ts';

export const phrases: Phrases = {
  each: { month: 'شهريًا', year: 'سنويًا' },
  dates: {
    renews: (date) => `التجديد في ${date}`,
    ends: (date) => `تنتهي في ${date}`,
    trial: (date) => `فترة تجريبية مجانية حتى ${date}`,
    paused: 'متوقفة مؤقتًا',
    owes: 'هناك فاتورة غير مدفوعة',
    ended: 'منتهية',
  },
  phase: {
    notLoadedText: 'تعمل خطتك كما كانت؛ الخلل من جهتنا.',
    forbidden: 'لا تتوفر صلاحية لعرض الخطط',
    forbiddenText: 'يُرجى التواصل مع مالك الحساب.',
  },
};
