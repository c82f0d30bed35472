import { declineWords } from '../../../core/declines/words.ar.ts';
import type { AddingStrings } from './strings.ts';

const unknown = 'لم نعرف بعد إن كانت طريقة الدفع قد حُفظت';
const notConfirmed = 'لم يؤكد البنك طريقة الدفع';
const notConfirmedText = 'لم يُحفظ شيء. يُرجى إضافتها مجددًا والتأكيد لدى البنك.';

export const ar: AddingStrings = {
  ...declineWords,
  title: 'إضافة طريقة دفع',
  replace: (name) => `استبدال ${name}`,
  close: 'إغلاق',
  steps: 'خطوات إضافة طريقة الدفع',
  filling: 'البيانات',
  bank: 'البنك',
  page: 'الصفحة الآمنة',
  saved: 'تم الحفظ',
  loading: 'جارٍ تحميل حقول Stripe',
  fields: 'بطاقة أو حساب',
  asDefault: 'تعيين كطريقة افتراضية',
  paysNext: (amount, date) => `تُستخدم لدفع التجديد بمبلغ ${amount} في ${date}.`,
  removeOld: (name) => `إزالة ${name}`,
  removeOldText: 'بعد حفظ الطريقة الجديدة.',
  cancel: 'إلغاء',
  save: { card: 'حفظ البطاقة', account: 'حفظ الحساب', other: 'حفظ' },
  sending: 'جارٍ الحفظ…',
  asking: 'جارٍ التحقق لدى البنك…',
  bankTitle: 'قد يطلب البنك تأكيدًا',
  bankText: 'يُرجى التأكيد في نافذة البنك. لن يُحفظ شيء قبل ذلك.',
  leaving: 'لا نزال ننتظر رد البنك',
  leavingText: 'عند الإغلاق، لن تُحفظ إلا بعد التأكيد لدى البنك. ستظهر النتيجة هنا.',
  keepWaiting: 'مواصلة الانتظار',
  leave: 'الإغلاق على أي حال',
  refused: 'لم تُحفظ طريقة الدفع',
  whatWasAdded: 'طريقة الدفع',
  yours: { card: 'هذه البطاقة', account: 'هذا الحساب', other: 'طريقة الدفع هذه' },
  safe: 'لم يُحصَّل أي مبلغ ولم يُحفظ شيء.',
  troubles: {
    unsent: {
      title: 'لم يصل الطلب إلينا',
      text: 'لم يُحفظ شيء ولم يُحصَّل أي مبلغ. لا تزال البيانات المكتوبة هنا. يُرجى إعادة المحاولة.',
    },
    barred: {
      title: 'لم تُحفظ طريقة الدفع',
      text: 'رفض خادمنا الطلب. لم يُحفظ شيء ولم يُحصَّل أي مبلغ. يُرجى إعادة تحميل الصفحة.',
    },
    busy: {
      title: 'محاولات كثيرة',
      text: 'لم يُحفظ شيء ولم يُحصَّل أي مبلغ. لا تزال البيانات المكتوبة هنا. يُرجى إعادة المحاولة بعد دقيقة.',
    },
    unconfirmed: { title: notConfirmed, text: notConfirmedText },
    unknown: {
      title: unknown,
      text: 'لم يُحصَّل أي مبلغ. لا تزال البيانات المكتوبة هنا. يُرجى إعادة المحاولة: لن تُحفظ إلا مرة واحدة.',
    },
  },
  unavailable: 'تعذّر تحميل حقول Stripe',
  unavailableText: 'قد تمنعها إضافة في المتصفح أو الشبكة أو سياسة هذه الصفحة. لم يُحفظ شيء.',
  again: 'إعادة المحاولة',
  blocked: 'تتم الإضافة في صفحة مستقلة',
  blockedText: 'تُفتح في علامة تبويب جديدة وتستغرق دقيقة. يُرجى العودة إلى هنا بعدها، وستكون الطريقة الجديدة في القائمة.',
  open: 'فتح الصفحة الآمنة',
  opening: 'جارٍ الفتح…',
  pageFailed: 'تعذّر فتح الصفحة',
  pageFailedText: 'لم يتغيّر شيء. يُرجى إعادة المحاولة.',
  waitingPage: 'سنتحقق مجددًا فور العودة إلى هذه الصفحة.',
  notConfirmed,
  notConfirmedText,
  unknown,
  unknownText: 'لم يُحصَّل أي مبلغ. ستظهر في القائمة بعد حفظها.',
  pending: 'يحتاج البنك إلى وقت أطول قليلًا',
  pendingText: 'ستظهر في القائمة بعد تأكيد البنك. قد يلزم أولًا تأكيد مبالغ صغيرة.',
};
