import type { ArchiveStrings } from './strings.ts';

export const ar: ArchiveStrings = {
  title: 'تنزيل فواتير سنة',
  text: 'كل فواتير السنة بصيغة PDF مع جدول للمحاسبة، في ملف ZIP واحد.',
  year: 'السنة',
  prepare: (year) => `تجهيز ${year}`,
  close: 'إغلاق',
  cancel: 'إلغاء',
  stop: 'إيقاف التجهيز',
  counting: 'جارٍ عدّ الفواتير…',
  progress: (done, total) => `الفواتير: ${done} من ${total}`,
  ready: (year) => `فواتير ${year} جاهزة`,
  readyText: (date) => `يمكن تنزيلها حتى ${date}.`,
  download: 'تنزيل',
  failed: 'تعذّر تجهيز الملف',
  failedText: 'الفواتير بأمان. يُرجى إعادة المحاولة بعد دقيقة.',
  again: 'إعادة المحاولة',
};
