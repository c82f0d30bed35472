import type { AlertSentence as Sentence, AlertWords } from '../alert-words.ts';

const buy = 'للحصول على المزيد قبل ذلك، اشترِ حزمة رموز أو غيّر خطتك في البوابة.';
const change = 'للحصول على المزيد قبل ذلك، غيّر خطتك في البوابة.';
const room = 'للحصول على مساحة أكبر، احذف ما لم تعد تحتاج إليه أو غيّر خطتك في البوابة.';
const seat = 'لدعوة المزيد من الأشخاص، أزِل أحدهم أو غيّر خطتك في البوابة.';

const again = (resets: string | null) => (resets === null ? '' : ` يبدأ العد من جديد في ${resets}.`);

const near =
  (noun: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `استخدمت ${percent} من ${noun}`,
    lines: [`${noun}: استُخدم ${used} من ${allowance}.${again(resets)}`, remedy],
  });

export const alertWords: AlertWords = {
  footer: 'يمكنك الاطلاع على استخدامك في البوابة في أي وقت. نكتب مرة واحدة عند بلوغ 80% ومرة عند 100%.',
  near: {
    ai_tokens: near('رموز الذكاء الاصطناعي', buy),
    api_calls: near('استدعاءات API', change),
    storage: ({ used, allowance, percent }) => ({
      subject: `امتلأ ${percent} من التخزين`,
      lines: [`التخزين: استُخدم ${used} من ${allowance}.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: `أعضاء الفريق: ${used} من ${allowance}`,
      lines: [`أعضاء الفريق: ${used} من ${allowance}.`, seat],
    }),
  },
  full: {
    ai_tokens: ({ used, allowance, resets }) => ({
      subject: 'نفدت رموز الذكاء الاصطناعي',
      lines: [`رموز الذكاء الاصطناعي: استُخدم ${used} من ${allowance}.${again(resets)}`, buy],
    }),
    api_calls: ({ used, allowance, resets }) => ({
      subject: 'نفدت استدعاءات API',
      lines: [`استدعاءات API: استُخدم ${used} من ${allowance}.${again(resets)}`, change],
    }),
    storage: ({ used, allowance }) => ({
      subject: 'امتلأ التخزين',
      lines: [`التخزين: استُخدم ${used} من ${allowance}. ما هو محفوظ في أمان.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: 'اكتمل عدد أعضاء الفريق',
      lines: [`أعضاء الفريق: ${used} من ${allowance}. يحتفظ الجميع بوصولهم.`, seat],
    }),
  },
};
