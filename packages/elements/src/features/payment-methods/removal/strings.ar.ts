import type { RemovalStrings } from './strings.ts';

export const ar: RemovalStrings = {
  title: (name) => `إزالة ${name}؟`,
  close: 'إغلاق',
  keep: { card: 'الإبقاء على البطاقة', account: 'الإبقاء على الحساب', other: 'إبقاء' },
  remove: { card: 'إزالة البطاقة', account: 'إزالة الحساب', other: 'إزالة' },
  noBackup: 'لن تبقى طريقة دفع احتياطية.',
  stillPays: (name, amount, date) => `يبقى دفع التجديد بمبلغ ${amount} في ${date} بواسطة ${name}.`,
  takesOver: (name, amount, date) => `يُدفع التجديد بمبلغ ${amount} في ${date} بواسطة ${name} بدلًا منها.`,
  takesOverIdle: (name) => `تصبح الطريقة الافتراضية: ${name}.`,
  noneUsable: (amount, date) =>
    `لا توجد طريقة أخرى لدفع التجديد بمبلغ ${amount} في ${date}. يُرجى إضافة واحدة قبل ذلك اليوم.`,
  idle: 'لا مبالغ مستحقة عليها.',
  final: 'لا يمكن التراجع عن ذلك: للدفع بها مجددًا، تلزم إضافتها من جديد.',
  lastTitle: (name) => `لا يمكن إزالة ${name} بعد`,
  last: (amount, date) =>
    `هي طريقة الدفع الوحيدة المحفوظة، وتُستخدم لدفع التجديد بمبلغ ${amount} في ${date}. يُرجى استبدالها بأخرى، ثم تُزال.`,
  lastIdle: 'هي طريقة الدفع الوحيدة المحفوظة، وتُستخدم لدفع الخطة. يُرجى استبدالها بأخرى، ثم تُزال.',
  another: 'إضافة أخرى',
};
