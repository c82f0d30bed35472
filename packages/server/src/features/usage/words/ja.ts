import type { AlertSentence as Sentence, AlertWords } from '../alert-words.ts';

const buy = 'それまでに追加が必要な場合は、ポータルでトークンのパッケージを購入するか、プランを変更してください。';
const change = 'それまでに追加が必要な場合は、ポータルでプランを変更してください。';
const room = '容量を増やすには、不要なものを削除するか、ポータルでプランを変更してください。';
const seat = 'さらに招待するには、メンバーを減らすか、ポータルでプランを変更してください。';

const again = (resets: string | null) => (resets === null ? '' : `${resets}に数え直しが始まります。`);

const near =
  (noun: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `${noun}の${percent}を使用しました`,
    lines: [`${noun}を${allowance}のうち${used}使用しました。${again(resets)}`, remedy],
  });

export const alertWords: AlertWords = {
  footer: '使用量はいつでもポータルで確認できます。80%に達したときと100%に達したときに、それぞれ1回お知らせします。',
  near: {
    ai_tokens: near('AIトークン', buy),
    api_calls: near('API呼び出し', change),
    storage: ({ used, allowance, percent }) => ({
      subject: `ストレージの${percent}を使用しています`,
      lines: [`${allowance}のうち${used}を使用しています。`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: `チームメンバーが${allowance}人中${used}人になりました`,
      lines: [`チームメンバーは${allowance}人中${used}人です。`, seat],
    }),
  },
  full: {
    ai_tokens: ({ used, allowance, resets }) => ({
      subject: 'AIトークンを使い切りました',
      lines: [`AIトークンを${allowance}のうち${used}使用しました。${again(resets)}`, buy],
    }),
    api_calls: ({ used, allowance, resets }) => ({
      subject: 'API呼び出しを使い切りました',
      lines: [`API呼び出しを${allowance}のうち${used}使用しました。${again(resets)}`, change],
    }),
    storage: ({ used, allowance }) => ({
      subject: 'ストレージがいっぱいです',
      lines: [`${allowance}のうち${used}を使用しています。保存済みのデータは安全です。`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: 'チームメンバーが上限に達しました',
      lines: [`チームメンバーは${allowance}人中${used}人です。全員がこれまでどおりアクセスできます。`, seat],
    }),
  },
};
