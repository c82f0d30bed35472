import type { Interval } from '@varai/client';
import { stays, type MailFacts, type MailWords } from '../mail-facts.ts';

const each = (interval: Interval): string => (interval === 'year' ? 'في السنة' : 'في الشهر');
const every = (interval: Interval): string => (interval === 'year' ? 'سنويًا' : 'شهريًا');

/** What stays until the change is made. */
const kept = (facts: MailFacts): string =>
  stays(facts) ? `تواصل الدفع ${every(facts.fromInterval)}` : `تبقى على ${facts.from}`;

/** What is to change, as the end of "الانتقال إلى". */
const wish = (facts: MailFacts): string =>
  stays(facts) ? `الدفع ${facts.interval === 'year' ? 'السنوي' : 'الشهري'}` : facts.plan;

const title = (facts: MailFacts): string =>
  stays(facts) ? `أنت الآن تدفع ${every(facts.interval)}` : `خطتك الآن ${facts.plan}`;

export const words: MailWords = {
  footer: 'يمكنك الاطلاع على خطتك وفواتيرك في البوابة في أي وقت.',

  changed(facts, { money }) {
    const { plan, dueNow, recurring, interval, collection } = facts;
    const paid = collection === 'send_invoice' ? `نرسل إليك فاتورة بمبلغ ${money(dueNow)}.` : `حصّلنا ${money(dueNow)}.`;
    return {
      subject: title(facts),
      lines: [
        `${stays(facts) ? `تدفع الآن ${plan} ${every(interval)}.` : `خطتك الآن ${plan}.`} ${
          dueNow.amount > 0 ? paid : 'لم يُحصَّل أي مبلغ مقابل التغيير.'
        }`,
        `اعتبارًا من الفترة القادمة تدفع ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  begun(facts, { money, date }) {
    const { plan, recurring, interval, at } = facts;
    const since = at ? ` منذ ${date(at)}` : '';
    return {
      subject: title(facts),
      lines: [
        stays(facts) ? `تدفع ${plan} ${every(interval)}${since} كما خططت.` : `خطتك ${plan}${since} كما خططت.`,
        `عن الفترة التي بدأت وكل فترة بعدها تدفع ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  scheduled(facts, { money, date }) {
    const { plan, from, interval, fromInterval, recurring, at } = facts;
    const until = at ? `حتى ${date(at)}` : 'حتى نهاية الفترة';
    if (stays(facts))
      return {
        subject: at ? `ستدفع ${every(interval)} اعتبارًا من ${date(at)}` : `ستدفع قريبًا ${every(interval)}`,
        lines: [
          `تحتفظ بخطة ${plan} وتدفع ${every(fromInterval)} ${until}. بعد ذلك تدفع ${money(recurring)} ${each(interval)}.`,
          `لا شيء مستحق اليوم. يمكنك حتى ذلك الحين مواصلة الدفع ${every(fromInterval)}: تراجع عن التغيير في البوابة.`,
        ],
      };
    return {
      subject: `تتغير خطتك إلى ${plan}${at ? ` في ${date(at)}` : ''}`,
      lines: [
        `تحتفظ بخطة ${from} ${until}. بعد ذلك تصبح خطتك ${plan} مقابل ${money(recurring)} ${each(interval)}.`,
        'لا شيء مستحق اليوم. يمكنك حتى ذلك الحين الاحتفاظ بخطتك في البوابة.',
      ],
    };
  },

  undone(facts) {
    const { from, fromInterval } = facts;
    return {
      subject: stays(facts) ? `تواصل الدفع ${every(fromInterval)}` : `تحتفظ بخطة ${from}`,
      lines: [
        `لم يتم الانتقال إلى ${wish(facts)}. خطتك لا تزال ${from}${
          stays(facts) ? `، والدفع ${every(fromInterval)}` : ''
        }، ولم يُحصَّل أي مبلغ مقابل التغيير.`,
      ],
    };
  },

  action: (facts, { money }) => ({
    subject: 'يطلب البنك تأكيد دفعة',
    lines: [
      `قبل الانتقال إلى ${wish(facts)} يطلب البنك تأكيد دفع ${money(facts.dueNow)}.`,
      `حتى ذلك الحين ${kept(facts)}. افتح البوابة للتأكيد.`,
    ],
  }),

  declined: (facts, { money }) => ({
    subject: 'رُفضت دفعة',
    lines: [
      `رُفض دفع ${money(facts.dueNow)} مقابل الانتقال إلى ${wish(facts)}.`,
      `في الوقت الحالي ${kept(facts)}. افتح البوابة لإعادة المحاولة أو لاستخدام بطاقة أخرى.`,
    ],
  }),

  canceling: ({ plan, at }, { date }) => ({
    subject: `ينتهي اشتراكك${at ? ` في ${date(at)}` : ''}`,
    lines: [
      `يمكنك استخدام ${plan} ${at ? `حتى ${date(at)}` : 'حتى نهاية الفترة'}. وحتى ذلك الحين يمكنك التراجع عن الإلغاء في البوابة.`,
    ],
  }),

  resumed: ({ plan, recurring, interval }, { money }) => ({
    subject: 'يستمر اشتراكك',
    lines: [
      `أُلغي طلب إلغاء الاشتراك. تبقى على ${plan} مقابل ${money(recurring)} ${each(interval)}؛ وتُظهر فواتيرك الضريبة.`,
    ],
  }),
};
