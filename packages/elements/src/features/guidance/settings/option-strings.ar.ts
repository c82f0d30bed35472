import type { OptionStrings } from './option-strings.ts';

export const ar: OptionStrings = {
  sections: {
    profile: 'الشركة',
    notifications: 'الإشعارات',
    payment: 'الدفع',
    connections: 'المتاجر',
  },
  options: {
    company: { title: 'اسم الشركة', words: 'شركة نشاط مؤسسة منشأة' },
    taxNumber: { title: 'الرقم الضريبي', words: 'ضريبة القيمة المضافة vat ضريبي' },
    taxKind: { title: 'نوع الرقم الضريبي', words: 'ضريبة vat بلد نوع' },
    contact: { title: 'جهة الاتصال', words: 'تواصل اسم شخص' },
    phone: { title: 'الهاتف', words: 'جوال رقم اتصال' },
    email: { title: 'عنوان البريد الإلكتروني', words: 'email بريد فواتير مستلم' },
    address: { title: 'العنوان', words: 'عنوان شارع مدينة رمز بريدي بلد فوترة' },
    line2: { title: 'الشقة أو الطابق أو المبنى', words: 'السطر الثاني عنوان' },
    language: { title: 'اللغة', words: 'لغة عربية إنجليزية رسائل' },
    timeZone: { title: 'المنطقة الزمنية', words: 'ساعة توقيت منطقة utc تقارير' },
    shopNotices: { title: 'إشعارات المتاجر', words: 'تنبيهات أخطاء انقطاع كتم جرس' },
    usageNotices: { title: 'إشعارات الاستخدام', words: 'تنبيهات حدود تحذير 80 100 رموز كتم' },
    paymentNotices: { title: 'إشعارات المدفوعات', words: 'تنبيهات فشل بطاقة فاتورة كتم' },
    digest: { title: 'ملخص بالبريد الإلكتروني', words: 'email يومي أسبوعي' },
    methods: { title: 'طرق الدفع', words: 'دفع بطاقة ائتمان بنك خصم افتراضية محفظة صلاحية' },
    shops: { title: 'المتاجر المرتبطة', words: 'متجر تكاملات shopify magento حالة أخطاء مزامنة' },
  },
};
