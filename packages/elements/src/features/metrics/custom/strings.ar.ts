import type { CustomStrings } from './strings.ts';

export const ar: CustomStrings = {
  legend: 'أيام أخرى',
  from: 'من',
  to: 'إلى',
  show: 'عرض',
  missing: 'يُرجى اختيار اليوم الأول واليوم الأخير.',
  order: 'اليوم الأخير يسبق الأول. يُرجى تغيير أحدهما.',
  tooLong: 'الحد الأقصى 400 يوم. يُرجى اختيار فترة أقصر.',
};
