import type { ActStrings } from './strings.ts';

export const ar: ActStrings = {
  makeDefault: 'تعيين كافتراضية',
  replace: 'استبدال',
  update: 'تعديل البيانات',
  remove: 'إزالة',
  doing: { default: 'جارٍ التعيين كافتراضية…', remove: 'جارٍ الإزالة…', update: 'جارٍ الحفظ…' },
  failed: {
    default: 'تعذّر تعيينها كافتراضية. لم يتغيّر شيء.',
    remove: 'تعذّرت إزالتها. لم يتغيّر شيء.',
  },
  unknown: {
    default: 'لم نعرف بعد إن كانت قد أصبحت الافتراضية. يُرجى إعادة المحاولة: لن يتم ذلك إلا مرة واحدة.',
    remove: 'لم نعرف بعد إن كانت قد أُزيلت. يُرجى إعادة المحاولة: لن يتم ذلك إلا مرة واحدة.',
  },
  gone: 'أُزيلت في علامة تبويب أخرى، أو أزالها شخص آخر.',
  again: 'إعادة المحاولة',
  done: {
    default: (name) => `الطريقة الافتراضية الآن: ${name}`,
    update: (name) => `تم حفظ ${name}`,
    remove: (name) => `تمت إزالة ${name}`,
  },
  removedDefault: (name, next) => `تمت إزالة ${name}. الدفع من الآن بواسطة ${next}`,
  added: (name) => `تم حفظ ${name}`,
};
