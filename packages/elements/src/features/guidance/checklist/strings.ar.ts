import type { Strings } from './strings.ts';

export const ar: Strings = {
  title: 'الخطوات الأولى',
  done: (ticked, all) => `تم ${ticked} من ${all}`,
  ticked: 'تم:',
  facts: {
    profile: 'إكمال ملف الشركة',
    plan: 'اختيار خطة',
    store: 'ربط متجر',
    paymentMethod: 'إضافة طريقة دفع',
    order: 'وصول أول طلب',
    wishes: 'اختيار الإشعارات',
  },
  dismiss: 'إخفاء هذه القائمة',
  dismissed: 'أُخفيت القائمة نهائيًا.',
  undo: 'تراجع',
  notKept: 'تعذّر الحفظ. تبقى القائمة.',
  notLoaded: 'تعذّر تحميل الخطوات الأولى.',
  notLoadedText: 'لم يتغيّر شيء في بياناتك.',
};
