import { methodNames } from '../../../core/method-name.ja.ts';
import { declineWords } from '../../../core/declines/words.ja.ts';
import { newCardWords } from '../../../core/new-card/words.ja.ts';
import type { BuyStrings } from './strings.ts';

export const ja: BuyStrings = {
  title: 'AIトークンを購入',
  close: '閉じる',
  cancel: 'キャンセル',
  finish: '完了',
  loading: 'パッケージを読み込んでいます…',
  noPackages: 'パッケージを読み込めませんでした',
  noPackagesText: '請求は発生していません。しばらくしてから、もう一度お試しください。',
  reload: '再試行',
  howMany: '数量',
  tokens: (count) => `${count}トークン`,
  lasting: 'プランのトークンを使い切った後に使用されます。使い切るまで有効です。',
  taxIncluded: '価格は税込みです。',
  added: { discount: '割引', tax: '税金' },
  total: '合計',
  payWith: 'お支払い方法',
  paysWith: (method) => `${method}で支払います。`,
  onFile: '登録済みのお支払い方法に請求します。',
  noMethod: 'お支払い方法が登録されていません',
  noMethodText: '「お支払い方法」で追加してから、もう一度開いてください。',
  addCard: '別のカードを使う',
  otherCards: '登録済みのお支払い方法を使う',
  newCard: 'カードは今後のお支払いのために保存されます。',
  card: newCardWords,
  methodNames,
  ending: (brand, last4) => `${brand}（末尾 ${last4}）`,
  cardExpired: '期限切れ',
  credit: (credit, due) => `${credit}はクレジット残高から、${due}はお支払い方法から支払われます。`,
  covered: (credit) => `全額の${credit}がクレジット残高から支払われます。請求は発生しません。`,
  take: (count) => `${count}トークンを受け取る`,
  taking: 'お待ちください…',
  pay: (amount) => `${amount}を支払う`,
  paying: '銀行に確認しています…',
  waiting: '銀行の応答を待っています',
  waitingText: '数秒かかります。',
  underwayText:
    'カードの場合は数秒、銀行口座の場合は数日かかります。この画面は閉じてもかまいません。支払いが完了するとトークンが追加されます。',
  asking: '銀行での確認が必要です',
  askingText: '銀行のウィンドウで支払いを承認してください。',
  unknown: (amount) => `${amount}が引き落とされたかどうか、まだ確認できていません`,
  unknownText: 'もう一度支払わないでください。確認を続け、結果をここに表示します。この画面は閉じてもかまいません。',
  declined: (amount) => `銀行が${amount}の支払いを拒否しました`,
  ...declineWords,
  safe: '請求は発生していません。',
  // the sentence goes without a name
  theCard: '',
  missing: 'お支払い方法が登録されていません。請求は発生していません。',
  notes: {
    unconfirmed: {
      title: '銀行で支払いが承認されていません',
      text: '請求は発生していません。もう一度試して銀行のウィンドウで承認するか、別のカードをお使いください。',
    },
    unsent: {
      title: '送信できませんでした',
      text: 'オフラインです。請求は発生していません。オンラインに戻ったら、もう一度お試しください。',
    },
    changed: {
      title: '購入内容が変わりました',
      text: '今回の請求は発生していません。その間にトークンが購入されたか、価格、税金、割引が変わりました。支払う前に、もう一度ご確認ください。',
    },
    other: {
      title: '別の購入を銀行が処理しています',
      text: '今回の購入では請求は発生していません。先の購入が完了するまでお待ちください。',
    },
    gone: {
      title: 'このパッケージは販売を終了しました',
      text: '請求は発生していません。別のパッケージをお選びください。',
    },
    method: {
      title: 'このお支払い方法は登録されていません',
      text: '請求は発生していません。別のお支払い方法をお選びください。',
    },
    address: {
      title: '請求先住所が登録されていません',
      text: 'トークンの税金の計算に必要です。請求は発生していません。プロフィールで追加してから、もう一度開いてください。',
    },
    elsewhere: {
      title: 'トークンはここでは購入できません',
      text: 'アカウントの料金はストアのプラットフォームから請求されます。請求は発生していません。',
    },
    failed: { title: '完了できませんでした', text: '請求は発生していません。もう一度お試しください。' },
  },
  owing: (amount) => (amount ? `${amount}が未払いです` : '未払いの金額があります'),
  owingText:
    '請求は発生していません。未払いの金額がトークンと一緒に請求されるところでした。この金額は次回の請求書に含まれます。その支払い後にトークンを購入できます。早めに支払う場合は、弊社までご連絡ください。',
  lost: '購入の結果を確認できません',
  lostText:
    'この購入はここでは確認できなくなりました。このページには現在のトークンが、請求書には支払い済みの内容が表示されています。もう一度支払う前にご確認ください。',
  toPackages: 'パッケージを表示',
  support: 'サポート用の情報',
  done: 'トークンを追加しました',
  doneText: (count, amount) => `${count}トークンを追加し、${amount}を請求しました。`,
  doneCovered: (count) => `${count}トークンを追加しました。請求は発生していません。`,
  fromCredit: (amount) => `${amount}はクレジット残高から支払われました。`,
};
