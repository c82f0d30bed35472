import type { UsageStrings } from './strings.ts';

export const ar: UsageStrings = {
  label: 'الاستخدام والحدود',
  ai_tokens: 'رموز الذكاء الاصطناعي',
  api_calls: 'استدعاءات API',
  storage: 'التخزين',
  seats: 'أعضاء الفريق',
  of: (limit) => `من ${limit}`,
  text: (used, limit) => `${used} من ${limit}`,
  noLimit: (used) => `${used}، بلا حد`,
  pace: (amount, date) => `بهذه الوتيرة نحو ${amount} حتى ${date}`,
  left: (amount) => `المتبقي: ${amount}`,
  full: 'استُهلك حد الخطة بالكامل',
  near: (amount, date) => `المتبقي حتى ${date}: ${amount}`,
  unlimited: 'غير محدود',
};
