import type { Interval } from '@varai/client';
import { stays, type MailFacts, type MailWords } from '../mail-facts.ts';

const each = (interval: Interval): string => (interval === 'year' ? '年額' : '月額');
const every = (interval: Interval): string => (interval === 'year' ? '年払い' : '月払い');

/** What stays until the change is made. */
const kept = (facts: MailFacts): string =>
  stays(facts) ? `${every(facts.fromInterval)}のまま` : `${facts.from}のまま`;

/** What is to change, before "への変更". */
const wish = (facts: MailFacts): string => (stays(facts) ? every(facts.interval) : facts.plan);

const title = (facts: MailFacts): string =>
  stays(facts) ? `お支払いが${every(facts.interval)}になりました` : `プランが${facts.plan}になりました`;

export const words: MailWords = {
  footer: 'プランと請求書は、いつでもポータルでご確認いただけます。',

  changed(facts, { money }) {
    const { plan, dueNow, recurring, interval, collection } = facts;
    const paid =
      collection === 'send_invoice' ? `${money(dueNow)}の請求書をお送りします。` : `${money(dueNow)}を請求しました。`;
    return {
      subject: title(facts),
      lines: [
        `${
          stays(facts) ? `${plan}のお支払いが${every(interval)}になりました。` : `ご利用のプランが${plan}になりました。`
        }${dueNow.amount > 0 ? paid : '変更による請求はありません。'}`,
        `次の期間から、${each(interval)}${money(recurring)}をお支払いいただきます。`,
      ],
    };
  },

  begun(facts, { money, date }) {
    const { plan, recurring, interval, at } = facts;
    const since = at ? `${date(at)}に` : '';
    return {
      subject: title(facts),
      lines: [
        stays(facts)
          ? `ご予定どおり、${since}${plan}のお支払いが${every(interval)}になりました。`
          : `ご予定どおり、${since}プランが${plan}になりました。`,
        `始まった期間とその後の各期間は、${each(interval)}${money(recurring)}をお支払いいただきます。`,
      ],
    };
  },

  scheduled(facts, { money, date }) {
    const { plan, from, interval, fromInterval, recurring, at } = facts;
    const until = at ? `${date(at)}まで` : '期間の終わりまで';
    if (stays(facts))
      return {
        subject: at ? `${date(at)}から${every(interval)}になります` : `まもなく${every(interval)}になります`,
        lines: [
          `プランは${plan}のままで、${until}は${every(fromInterval)}です。その後は${each(interval)}${money(recurring)}をお支払いいただきます。`,
          `本日のお支払いはありません。それまでにポータルで変更を取り消すと、${every(fromInterval)}を続けられます。`,
        ],
      };
    return {
      subject: at ? `${date(at)}にプランが${plan}に変わります` : `プランが${plan}に変わります`,
      lines: [
        `${until}は${from}をご利用いただけます。その後、プランは${each(interval)}${money(recurring)}の${plan}になります。`,
        '本日のお支払いはありません。それまでは、ポータルで現在のプランを続けることを選べます。',
      ],
    };
  },

  undone(facts) {
    const { from, fromInterval } = facts;
    return {
      subject: stays(facts) ? `${every(fromInterval)}が続きます` : `プランは${from}のままです`,
      lines: [
        `${wish(facts)}への変更は行われませんでした。プランは引き続き${from}${
          stays(facts) ? `（${every(fromInterval)}）` : ''
        }で、変更による請求はありません。`,
      ],
    };
  },

  action: (facts, { money }) => ({
    subject: '銀行がお支払いの承認を求めています',
    lines: [
      `${wish(facts)}への変更の前に、お支払い${money(facts.dueNow)}の承認を銀行が求めています。`,
      `それまでは${kept(facts)}です。承認するには、ポータルを開いてください。`,
    ],
  }),

  declined: (facts, { money }) => ({
    subject: 'お支払いが拒否されました',
    lines: [
      `${wish(facts)}への変更のお支払い${money(facts.dueNow)}が拒否されました。`,
      `現在は${kept(facts)}です。もう一度試すか、別のカードを使うには、ポータルを開いてください。`,
    ],
  }),

  canceling: ({ plan, at }, { date }) => ({
    subject: at ? `${date(at)}にサブスクリプションが終了します` : 'サブスクリプションが終了します',
    lines: [
      `${at ? `${date(at)}まで` : '期間の終わりまで'}${plan}をご利用いただけます。それまではポータルで解約を取り消せます。`,
    ],
  }),

  resumed: ({ plan, recurring, interval }, { money }) => ({
    subject: 'サブスクリプションが継続します',
    lines: [
      `解約が取り消されました。${plan}を${each(interval)}${money(recurring)}で引き続きご利用いただけます。税額は請求書に記載されます。`,
    ],
  }),
};
