import { formatNumber, pluralForm } from '../../core/format.ts';
import { phrases } from './phrases.ar.ts';
import type { Strings } from './strings.ts';

const number = (count: number): string => formatNumber('ar', count, {});

export const ar: Strings = {
  ...phrases,
  picker: {
    heading: 'خطتك',
    now: (plan, price, end) => `\u2068${plan}\u2069، ${price}. ${end}`,
    period: 'فترة الفوترة',
    monthly: 'شهريًا',
    yearly: 'سنويًا',
    monthsFree: (months) =>
      pluralForm('ar', months, {
        one: 'شهر مجانًا',
        two: 'شهران مجانًا',
        few: `${number(months)} أشهر مجانًا`,
        many: `${number(months)} شهرًا مجانًا`,
        other: `${number(months)} شهر مجانًا`,
      }),
    whenYearly: (price) => `${price} سنويًا عند الدفع السنوي`,
    whenMonthly: (price) => `${price} شهريًا عند الدفع الشهري`,
    current: 'الخطة الحالية',
    since: (date) => `الاشتراك منذ ${date}`,
    upgrade: (plan) => `الترقية إلى ${plan}`,
    switch: (plan) => `التبديل إلى ${plan}`,
    payYearly: 'الدفع سنويًا',
    payMonthly: 'الدفع شهريًا',
    planned: (date) => `تبدأ في ${date}`,
    smallPrint: 'تظهر أي ضريبة قبل التأكيد. يمكن تغيير الخطة مجددًا في أي وقت.',
    included: 'مشمول',
    notIncluded: 'غير مشمول',
    unlimited: 'غير محدود',
    allFeatures: (count) => `كل الميزات (${number(count)})`,
    changes: 'ما الذي يتغيّر',
    fromTo: (before, after) => `من ${before} إلى ${after}`,
    gains: (feature) => `إضافة ${feature}`,
    loses: (feature) => `بدون ${feature}`,
    same: 'يتغيّر السعر فقط',
    close: 'إغلاق',
  },
  limits: {
    aiTokens: 'رموز الذكاء الاصطناعي شهريًا',
    apiCalls: 'استدعاءات API شهريًا',
    storageBytes: 'التخزين',
    seats: 'أعضاء الفريق',
  },
  phase: {
    ...phrases.phase,
    plansNotLoaded: 'تعذّر تحميل الخطط',
    noPlans: 'لا توجد خطط معروضة',
    noPlansText: 'لا توجد خطة يمكن اختيارها الآن. تستمر خطتك كما هي.',
  },
};
