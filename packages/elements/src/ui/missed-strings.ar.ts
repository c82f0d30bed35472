import type { MissedStrings } from './missed-strings.ts';

export const ar: MissedStrings = {
  missed: 'تعذّر إتمام ذلك',
  missedText: 'تعذّر تحميل البيانات اللازمة. لم يتغيّر شيء. يُرجى إعادة المحاولة عند عودة الاتصال بالإنترنت.',
  reload: 'إذا كان الاتصال قائمًا واستمرت المشكلة، يُرجى إعادة تحميل الصفحة.',
  close: 'إغلاق',
};
