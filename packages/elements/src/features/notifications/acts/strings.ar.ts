import type { ActStrings } from './strings.ts';

export const ar: ActStrings = {
  marked: { other: 'عُلِّمت كمقروءة: #.' },
  unmarked: 'عُلِّم الإشعار كغير مقروء.',
  undo: 'تراجع',
  notOlder: 'تعذّر تحميل الإشعارات الأقدم. يُرجى إعادة المحاولة.',
};
