import type { Words } from './words.ts';

/** What is read from left to right, kept together. */
const whole = (text: string | number): string => `\u2068${text}\u2069`;
const region = (code: unknown) => new Intl.DisplayNames('ar', { type: 'region' }).of(String(code)) ?? String(code);
const such = (example: string | number = '') => (example ? `، مثل ${whole(example)}` : '');

export const ar: Words = {
  required: 'يُرجى ملء هذا الحقل',
  too_short: ({ minimum }) => `النص قصير (الحد الأدنى للأحرف: ${minimum ?? 2})`,
  too_long: ({ maximum }) => `النص طويل (الحد الأقصى للأحرف: ${maximum ?? 0})`,
  too_few: ({ minimum }) => `العدد قليل (الحد الأدنى: ${minimum ?? 1})`,
  too_many: ({ maximum }) => `العدد كبير (الحد الأقصى: ${maximum ?? 0})`,
  too_small: ({ minimum }) => `يُرجى استخدام ${minimum ?? 0} أو أكثر`,
  too_big: ({ maximum }) => `يُرجى استخدام ${maximum ?? 0} أو أقل`,
  wrong_type: ({ expected }) => `يُرجى إرسال قيمة من النوع ${expected ? whole(expected) : 'الموثَّق'}`,
  choice: 'يُرجى اختيار أحد الخيارات',
  wrong_option: ({ options }) => (options ? `يُرجى اختيار أحد الخيارات: ${whole(options)}` : 'يُرجى الاختيار من القائمة'),
  wrong_format: 'يُرجى الكتابة بالصيغة الموثَّقة',
  unknown_field: 'يُرجى حذف هذا الحقل؛ فهو ليس جزءًا من الطلب',
  control_characters: 'يُرجى الكتابة يدويًا؛ يحتوي النص على أحرف غير مرئية',
  email_at: `يُرجى إضافة @ ونطاق${such('name@example.com')}`,
  email: `يُرجى كتابة عنوان واحد كامل${such('name@example.com')}`,
  phone: ({ prefix = '+49' }) =>
    `يُرجى مراجعة الأرقام؛ ${prefix === '+49' ? `الرقم الكامل يشبه ${whole('+49 30 901820')}` : `الرقم الكامل يبدأ بـ ${whole(prefix)}`}`,
  phone_country: `يُرجى إضافة رمز البلد${such('+49 461 88 20 14')}`,
  phone_characters: `يُسمح بالأرقام والمسافات والشرطات والأقواس${such('+49 461 88 20 14')}`,
  phone_too_short: `يُرجى إضافة الأرقام الناقصة${such('+49 461 88 20 14')}`,
  phone_too_long: `يُرجى حذف الأرقام الزائدة${such('+49 461 88 20 14')}`,
  postal_code: ({ country, example }) => {
    if (/^\d+$/.test(String(example)))
      return `عدد الأرقام المطلوب (${region(country)}): ${String(example).length}${such(example)}`;
    return `يُرجى الكتابة بصيغة البلد (${region(country)})${such(example)}`;
  },
  country: 'يُرجى اختيار بلد من القائمة',
  tax_id_type: 'يُرجى اختيار نوع الرقم الضريبي من القائمة',
  tax_id_country: ({ example }) => `يُرجى البدء برمز البلد${such(example)}`,
  tax_id_form: ({ example }) => `يُرجى الكتابة كما في الشهادة${such(example)}`,
  tax_id_checksum: 'يُرجى مطابقة كل رقم مع الشهادة؛ أحدها مختلف',
  url: `يُرجى كتابة العنوان كاملًا${such('https://example.com')}`,
  number: `يُرجى كتابة رقم${such('12.50')}`,
  integer: `يُرجى كتابة عدد صحيح${such('12')}`,
  date: `يُرجى كتابة اليوم بترتيب السنة والشهر واليوم${such('2026-12-05')}`,
  time: `يُرجى كتابة التاريخ والوقت${such('2026-12-05T09:30:00Z')}`,
  past: 'يُرجى اختيار شهر لم ينتهِ بعد',
  time_zone: `يُرجى اختيار منطقة زمنية من القائمة${such('Europe/Berlin')}`,
  currency: `يُرجى اختيار عملة من القائمة${such('EUR')}`,
  mismatch: ({ other }) => (other ? `يُرجى كتابة القيمة نفسها كما في «${other}»` : 'يُرجى كتابة القيمة نفسها كما أعلاه'),
  wrong: 'يُرجى المراجعة مجددًا؛ لا يمكن الحفظ بهذا الشكل',
};
