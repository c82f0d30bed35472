import type { DigestWords } from '../digest-words.ts';

const of = (invoice: string | null) => (invoice === null ? '' : `請求書${invoice}の`);

export const words: DigestWords = {
  subject: { other: '新しい通知が#件あります' },
  more: { other: 'ほかに#件あります。ポータルでご確認ください。' },
  footer: 'このまとめは、ポータルの通知で選択されたものです。同じ場所でオフにできます。',
  meters: { ai_tokens: 'AIトークン', api_calls: 'API呼び出し', storage: 'ストレージ', seats: 'チームメンバー枠' },
  troubles: {
    auth_expired: 'ストアにアクセスできなくなりました。',
    scope_missing: 'ストアの注文を読み取る権限がありません。',
    uninstalled: 'アプリがストアから削除されました。',
    frozen: 'Shopifyによりストアが凍結されました。',
    unreachable: 'ストアが応答しません。',
    misconfigured: 'ストアと接続の内容が一致しなくなりました。',
    unsupported_version: 'ストアのバージョンにまだ対応していません。',
  },
  told: (what, said) => `${what}：${said}`,
  near: (meter, percent) => `${meter}の${percent}を使用しました。`,
  full: (meter) => `${meter}が上限に達しました。`,
  well: 'ストアに再び接続しました。',
  failed: (invoice, due, action) =>
    action
      ? `${of(invoice)}お支払い${due}の承認を銀行が求めています。`
      : `${of(invoice)}お支払い${due}に失敗しました。`,
};
