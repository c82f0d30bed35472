import type { ProfileStrings } from './strings.ts';

export const ar: ProfileStrings = {
  heading: 'ملف الشركة',
  subheading: 'يظهر على الفواتير وفي الرسائل إلى الفريق.',
  notLoaded: 'تعذّر تحميل ملف الشركة',
  notLoadedText: 'الملف بأمان؛ الخلل من جهتنا.',
  forbidden: 'لا تتوفر صلاحية لعرض ملف الشركة',
  forbiddenText: 'يُرجى التواصل مع مالك الحساب.',
  formMissing: 'تعذّر تحميل النموذج',
  formMissingText: 'لم يتغيّر شيء. يُرجى التحقق من الاتصال وإعادة المحاولة.',
};
