import type { DetailsStrings } from './strings.ts';

export const ja: DetailsStrings = {
  title: (name) => `${name}を編集`,
  close: '閉じる',
  cancel: 'キャンセル',
  save: '保存',
  expiry: '有効期限',
  month: '月',
  year: '年',
  expiryHint: 'カード番号が変わる場合は、新しいカードに変更してください。',
  holder: '請求先住所',
  name: '名前',
  providerRefused: '銀行またはStripeで受け付けられませんでした。有効期限と住所を確認して、もう一度保存してください。',
  refused: '弊社のサーバーで受け付けられませんでした。入力内容は残っています。確認して、もう一度保存してください。',
  forbidden: 'この変更を行う権限がありません。入力内容は残っています。アカウントの管理者にお問い合わせください。',
  offline: 'オフラインです。入力内容は残っています。オンラインに戻ったら、もう一度保存してください。',
  often: '試行回数が多すぎます。入力内容は残っています。1分ほどしてから、もう一度保存してください。',
};
