import type { Strings } from './strings.ts';

export const ar: Strings = {
  of: (step, all) => `الخطوة ${step} من ${all}`,
  offer: 'هل أنت جديد هنا؟ الجولة تستغرق دقيقة واحدة.',
  begin: 'بدء الجولة',
  back: 'رجوع',
  next: 'التالي',
  finish: 'تم',
  skip: 'عدم الإظهار مجددًا',
  skipKey: 'يتخطاها مفتاح Escape، ويجري التنقل بمفاتيح الأسهم.',
  skipped: 'لن نعرض هذه الجولة مجددًا.',
  undo: 'إظهارها مجددًا',
  notKept: 'تعذّر علينا حفظ ذلك. قد ترى هذه الجولة مرة أخرى.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'اعرف طريقك',
      text: 'المتجر والخطة والفوترة والربط والإعدادات هنا. ما ليس متاحًا لك لا يظهر.',
    },
    { anchor: 'portal.head', title: 'البحث والجديد', text: 'اضغط / للبحث عن أي إعداد. يخبرك الجرس بما ينتظرك.' },
    {
      anchor: 'checklist',
      title: 'خطواتك الأولى',
      text: 'تُعلَّم كل خطوة تلقائيًا عند إنجازها. أخفِ القائمة عندما لا تحتاج إليها.',
    },
    {
      anchor: 'live-metrics',
      title: 'متجرك مباشرةً',
      text: 'يظهر مع كل رقم مدى حداثته. اختر فترة لمقارنتها بالتي قبلها.',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'خطتك',
      text: 'ترى المستحق قبل التأكيد، ويمكنك التغيير في أي وقت.',
    },
  ],
};
