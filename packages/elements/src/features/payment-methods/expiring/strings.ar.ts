import type { ExpiringStrings } from './strings.ts';

export const ar: ExpiringStrings = {
  soon: (name, day) => `تنتهي صلاحية ${name} في ${day}`,
  expired: (name) => `انتهت صلاحية ${name}`,
  pays: (amount, date) => `تُستخدم لدفع التجديد بمبلغ ${amount} في ${date}. يُرجى استبدالها قبل ذلك.`,
  paysIdle: 'هذه طريقة الدفع الافتراضية. يُرجى استبدالها حتى لا تتوقف المدفوعات.',
  backup: (name, amount, date) =>
    `هذه طريقة الدفع الاحتياطية الوحيدة. يُدفع التجديد بمبلغ ${amount} في ${date} بواسطة ${name}.`,
  backupIdle: 'هذه طريقة الدفع الاحتياطية الوحيدة.',
  replace: 'استبدال البطاقة',
  use: (name) => `الدفع بواسطة ${name}`,
};
