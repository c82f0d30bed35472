import type { DeclineWords } from './words.ts';

/** With the method's name at its end; without, where nobody knows it. */
const of = (reason: string) => (method: string) => (method ? `${reason}: ${method}.` : `${reason}.`);

export const declineWords: DeclineWords = {
  funds: of('الرصيد غير كافٍ'),
  limit: of('يتجاوز المبلغ الحد المسموح'),
  expired: of('انتهت الصلاحية'),
  details: of('البيانات لا تطابق ما لدى البنك'),
  unsupported: of('لا يمكن الاستخدام لهذه الدفعة'),
  authentication: of('يطلب البنك تأكيد الدفع ولم يتم ذلك'),
  later: () => 'تعذّر الوصول إلى البنك.',
  duplicate: () => 'اعتبرها البنك دفعة سبق سدادها.',
  stopped: of('لدى البنك تعليمات بإيقاف هذه المدفوعات'),
  closed: of('الحساب مغلق، أو لا يجده البنك'),
  test: of('ليست بطاقة اختبار، ولا تعمل هنا سوى بطاقات الاختبار'),
  other: of('لم يذكر البنك سبب الرفض'),
  helpOther: 'يُرجى استخدام بطاقة أخرى، أو إعادة المحاولة بعد التواصل مع البنك.',
  helpCard: 'يُرجى استخدام بطاقة أخرى.',
  helpConfirm: 'يُرجى إعادة المحاولة والتأكيد في نافذة البنك، أو استخدام بطاقة أخرى.',
  helpLater: 'يُرجى إعادة المحاولة بعد دقيقة، أو استخدام بطاقة أخرى.',
};
