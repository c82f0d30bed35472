import { methodNames } from '../../core/method-name.ar.ts';
import type { Strings } from './strings.ts';

export const ar: Strings = {
  heading: 'طرق الدفع',
  add: 'إضافة طريقة',
  methodNames,
  ending: (name, last4) => `${name} برقم ينتهي بـ ${last4}`,
  default: 'افتراضية',
  expired: 'منتهية الصلاحية',
  expiresOn: (day) => `تنتهي في ${day}`,
  expires: (month) => `صالحة حتى ${month}`,
  expiredIn: (month) => `انتهت في ${month}`,
  pays: (amount, date, plan) => `تُستخدم لدفع ${plan ? `\u2068${plan}\u2069، ` : ''}${amount} في ${date}`,
  backup: 'احتياطية',
  added: (date) => `أُضيفت في ${date}`,
  replace: 'استبدال',
  replaceNamed: (name) => `استبدال ${name}`,
  actions: (name) => `إجراءات ${name}`,
  trust: 'تُرسل أرقام البطاقات مباشرة إلى Stripe. لا تراها VARAi أبدًا.',
  notLoaded: 'تعذّر تحميل طرق الدفع',
  notLoadedText: 'طرق الدفع بأمان؛ الخلل من جهتنا.',
  none: 'لا توجد طريقة دفع بعد',
  noneText: 'يُرجى إضافة بطاقة أو حساب بنكي لتستمر الخطة دون انقطاع.',
  noneBarred: 'يُرجى الطلب من مالك الحساب إضافة واحدة.',
  forbidden: 'لا تتوفر صلاحية لعرض طرق الدفع',
  forbiddenText: 'يُرجى التواصل مع مالك الحساب.',
};
