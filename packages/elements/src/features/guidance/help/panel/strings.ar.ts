import type { PanelStrings } from './strings.ts';

export const ar: PanelStrings = {
  close: 'إغلاق',
  whole: 'عرض الدليل كاملًا',
  less: 'عرض أقل',
  open: (guide) => `قراءة الدليل «${guide}»`,
  tour: 'بدء الجولة',
  notLoaded: 'تعذّر تحميل هذه المساعدة',
  notLoadedText: 'يُرجى التحقق من الاتصال وإعادة المحاولة.',
  again: 'إعادة المحاولة',
};
