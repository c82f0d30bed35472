import type { DigestWords } from '../digest-words.ts';

const of = (invoice: string | null) => (invoice === null ? '' : ` للفاتورة ${invoice}`);

export const words: DigestWords = {
  subject: {
    zero: 'لا إشعارات جديدة',
    one: 'إشعار جديد واحد',
    two: 'إشعاران جديدان',
    few: '# إشعارات جديدة',
    many: '# إشعارًا جديدًا',
    other: '# إشعار جديد',
  },
  more: {
    zero: 'لا شيء غيرها في البوابة.',
    one: 'وإشعار آخر يظهر في البوابة.',
    two: 'وإشعاران آخران يظهران في البوابة.',
    few: 'و# إشعارات أخرى تظهر في البوابة.',
    many: 'و# إشعارًا آخر في البوابة.',
    other: 'و# إشعار آخر في البوابة.',
  },
  footer: 'اخترت هذا الملخص في إشعارات البوابة، ويمكنك إيقافه هناك.',
  meters: {
    ai_tokens: 'رموز الذكاء الاصطناعي',
    api_calls: 'استدعاءات API',
    storage: 'التخزين',
    seats: 'أعضاء الفريق',
  },
  troubles: {
    auth_expired: 'لم يعد المتجر يسمح لنا بالدخول.',
    scope_missing: 'لا يُسمح لنا بقراءة طلبات المتجر.',
    uninstalled: 'أُزيل التطبيق من المتجر.',
    frozen: 'جمّدت Shopify المتجر.',
    unreachable: 'لا يستجيب المتجر.',
    misconfigured: 'لم يعد المتجر وربطه متوافقين.',
    unsupported_version: 'يستخدم المتجر إصدارًا لا نعرفه بعد.',
  },
  told: (what, said) => `${what}: ${said}`,
  near: (meter, percent) => `${meter}: بلغ الاستخدام ${percent} من الحد.`,
  full: (meter) => `${meter}: استُهلك الحد بالكامل.`,
  well: 'عاد المتجر مرتبطًا.',
  failed: (invoice, due, action) =>
    action ? `يطلب البنك تأكيد دفع ${due}${of(invoice)}.` : `فشل دفع ${due}${of(invoice)}.`,
};
