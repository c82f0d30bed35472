import { phrases } from '../phrases.ar.ts';
import type { SummaryStrings } from './strings.ts';

export const ar: SummaryStrings = {
  ...phrases,
  heading: 'الاشتراك',
  change: 'تغيير الخطة',
  cancel: 'إلغاء الاشتراك',
  active: 'نشط',
  trialing: 'فترة تجريبية',
  past_due: 'متأخر السداد',
  unpaid: 'غير مدفوع',
  paused: 'متوقف مؤقتًا',
  incomplete: 'لم يُدفع بعد',
  incomplete_expired: 'منتهٍ',
  canceled: 'منتهٍ',
  ending: 'ينتهي قريبًا',
  phase: {
    ...phrases.phase,
    subscriptionNotLoaded: 'تعذّر تحميل الاشتراك',
    noSubscription: 'لا توجد خطة بعد',
    noSubscriptionText: 'ستظهر خطتك هنا عند توفرها.',
    seePlans: 'عرض الخطط',
  },
};
