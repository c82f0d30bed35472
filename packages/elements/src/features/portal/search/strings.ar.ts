import type { SearchStrings } from './strings.ts';

export const ar: SearchStrings = {
  label: 'البحث في الصفحات والإعدادات',
  close: 'إغلاق',
  none: (query) => `لا نتائج لـ «\u2068${query}\u2069»`,
  noneText: 'يمكن تجربة كلمة أخرى، مثل «بطاقة» أو «عنوان».',
  results: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '# نتائج',
    many: '# نتيجة',
    other: '# نتيجة',
  },
  slash: 'الفتح بالمفتاح /',
  views: {
    store: 'متجر مبيعات أرقام مؤشرات لوحة إيرادات',
    plan: 'اشتراك باقة تعرفة سعر ترقية تخفيض',
    billing: 'دفع مال بطاقات فواتير إيصالات استخدام تكاليف فوترة',
    connections: 'تكاملات متاجر shopify magento ربط مزامنة',
    orders: 'csv excel جدول ملف رفع تصدير سجل مبيعات سابقة',
    settings: 'ملف حساب شركة تفضيلات بيانات',
  },
  settings: {
    revenue: { title: 'الإيرادات والطلبات', words: 'مبيعات دخل طلبات متوسط تحويل' },
    period: { title: 'الفترة والمقارنة', words: 'تواريخ نطاق مقارنة اليوم أسبوع شهر سنة سابق' },
    currentPlan: { title: 'خطتك', words: 'خطة اشتراك تجديد القادم دفع الحالية تجريبية' },
    changePlan: { title: 'تغيير الخطة', words: 'خطة ترقية تخفيض تبديل سعر شهري سنوي enterprise professional' },
    cancelPlan: { title: 'إلغاء الخطة', words: 'خطة إنهاء إيقاف مغادرة اشتراك' },
    paymentMethods: { title: 'طرق الدفع', words: 'دفع بطاقة ائتمان بنك خصم افتراضية محفظة صلاحية' },
    addMethod: { title: 'إضافة طريقة دفع', words: 'جديدة بطاقة ائتمان حساب بنكي خصم' },
    invoices: { title: 'الفواتير', words: 'فاتورة إيصالات pdf تنزيل دفع مستحقة سجل' },
    usage: { title: 'الاستخدام', words: 'ذكاء اصطناعي رموز ai حدود استهلاك تخزين api استدعاءات أعضاء' },
    buyTokens: { title: 'شراء رموز الذكاء الاصطناعي', words: 'ai المزيد شحن باقة رصيد' },
    shops: { title: 'المتاجر المرتبطة', words: 'متجر تكاملات shopify magento حالة أخطاء مزامنة' },
    connectShop: { title: 'ربط متجر', words: 'إضافة جديد shopify magento تكامل' },
  },
};
