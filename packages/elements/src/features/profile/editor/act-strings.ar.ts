import type { ActStrings } from './act-strings.ts';

export const ar: ActStrings = {
  verification: {
    verified: 'موجود في السجل',
    pending: 'جارٍ الاستعلام من السجل',
    unverified: 'غير موجود في السجل. يُرجى مطابقته مع الشهادة.',
    unavailable: 'لم يتوفر سجل للاستعلام منه',
  },
  recognised: (kind) => `النوع: ${kind}`,
  addTaxId: 'إضافة رقم ضريبي آخر',
  removeTaxId: (value) => `إزالة الرقم الضريبي \u2068${value}\u2069`,
  removedTaxId: 'أُزيل الرقم الضريبي',
  pending: (address) => `\u2068${address}\u2069 في انتظار التأكيد`,
  pendingText:
    'يُرجى فتح الرسالة المرسلة إلى هذا العنوان والضغط على الزر فيها. وحتى ذلك الحين يُرسل كل شيء إلى العنوان أعلاه.',
  resend: 'إعادة الإرسال',
  resent: (address) => `أعدنا إرسال الرسالة إلى \u2068${address}\u2069`,
  keep: 'الإبقاء على العنوان الحالي',
  kept: 'بقي العنوان كما كان',
  mailLimit: 'الحد الأقصى خمس رسائل في الساعة. يُرجى مراجعة مجلد الرسائل غير المرغوب فيها أو المحاولة لاحقًا.',
  actFailed: 'تعذّر إتمام ذلك. لم يتغيّر شيء؛ يُرجى إعادة المحاولة.',
  saved: 'حُفظ ملف الشركة',
  savedMail: (address) => `حُفظ ملف الشركة. أُرسلت رسالة إلى \u2068${address}\u2069`,
  undo: 'تراجع',
  undone: 'تم التراجع',
  changedBy: (name, time) => `آخر تغيير: \u2068${name}\u2069، ${time}`,
  changedText: 'حيث كتب كلا الشخصين شيئًا، يُرجى اختيار القيمة التي تبقى.',
};
