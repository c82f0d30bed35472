import type { PanelStrings } from './strings.ts';

export const ar: PanelStrings = {
  close: 'إغلاق',
  whole: 'عرض الدليل كاملاً',
  less: 'عرض أقل',
  open: (guide) => `قراءة الدليل «${guide}»`,
  tour: 'ابدأ الجولة',
  notLoaded: 'تعذّر تحميل هذه المساعدة',
  notLoadedText: 'تحقّق من اتصالك وحاول مرة أخرى.',
  again: 'إعادة المحاولة',
};
