import type { Strings } from './strings.ts';

export const ar: Strings = {
  title: 'الإعدادات',
  search: 'البحث في كل الإعدادات',
  none: (query) => `لا نتائج لـ «${query}»`,
  results: {
    zero: 'لا إعدادات',
    one: 'إعداد واحد',
    two: 'إعدادان',
    few: '# إعدادات',
    many: '# إعدادًا',
    other: '# إعداد',
  },
  sections: {
    profile: 'الشركة',
    notifications: 'الإشعارات',
    payment: 'الدفع',
    connections: 'المتاجر',
  },
  texts: {
    profile: 'الاسم وجهة الاتصال والعنوان والأرقام الضريبية واللغة والمنطقة الزمنية',
    notifications: 'ما نُعلمك به، وعبر البريد الإلكتروني',
    payment: 'البطاقات والحسابات المصرفية، وأيها يُحمَّل',
    connections: 'المتاجر المرتبطة وحالتها',
  },
  lost: 'تعذّر تحميل هذا القسم. لم يتغيّر شيء.',
  again: 'إعادة المحاولة',
  notLoaded: 'تعذّر تحميل إعداداتك',
  notLoadedText: 'إنها بأمان؛ الخطأ من جانبنا.',
  empty: 'لا يوجد ما يمكنك ضبطه هنا',
  emptyText: 'اطلب الوصول ممن يدير حسابك.',
  forbidden: 'لا يمكنك رؤية الإعدادات',
};
