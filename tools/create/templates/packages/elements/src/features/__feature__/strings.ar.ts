import type { Strings } from './strings.ts';

export const ar: Strings = {
  heading: '__Words__',
  phase: {
    notLoaded: 'تعذّر تحميل هذه القائمة',
    notLoadedText: 'لم يُفقد شيء؛ الخلل من جهتنا.',
    empty: 'لا يوجد شيء هنا بعد',
    emptyText: 'سيظهر هنا ما يُضاف تلقائيًا.',
    forbidden: 'لا تعرض هذه الجلسة هذه القائمة',
    forbiddenText: 'يُرجى التواصل مع مسؤول الحساب.',
  },
};
