import { declineWords } from '../../../core/declines/words.ja.ts';
import type { AddingStrings } from './strings.ts';

const unknown = '保存されたかどうか、まだ確認できていません';
const notConfirmed = '銀行で承認されていません';
const notConfirmedText = '何も保存されていません。もう一度追加し、銀行で承認してください。';

export const ja: AddingStrings = {
  ...declineWords,
  title: 'お支払い方法を追加',
  replace: (name) => `${name}を変更`,
  close: '閉じる',
  steps: 'お支払い方法の追加',
  filling: '入力',
  bank: '銀行',
  page: '安全なページ',
  saved: '保存',
  loading: 'Stripeの入力欄を読み込んでいます',
  fields: 'カードまたは口座',
  asDefault: 'デフォルトにする',
  paysNext: (amount, date) => `${date}の更新料金${amount}に使われます。`,
  removeOld: (name) => `${name}を削除`,
  removeOldText: '新しいお支払い方法の保存後に削除されます。',
  cancel: 'キャンセル',
  save: { card: 'カードを保存', account: '口座を保存', other: '保存' },
  sending: '保存しています…',
  asking: '銀行に確認しています…',
  bankTitle: '銀行での確認が必要な場合があります',
  bankText: '銀行のウィンドウで承認してください。それまでは何も保存されません。',
  leaving: '銀行に確認している途中です',
  leavingText: '閉じた場合は、銀行で承認したときだけ保存されます。結果はここに表示します。',
  keepWaiting: '待つ',
  leave: 'このまま閉じる',
  refused: '保存されませんでした',
  whatWasAdded: 'お支払い方法',
  yours: { card: 'このカード', account: 'この口座', other: 'このお支払い方法' },
  safe: '請求は発生しておらず、何も保存されていません。',
  troubles: {
    unsent: {
      title: '送信できませんでした',
      text: '何も保存されておらず、請求も発生していません。入力内容は残っています。もう一度お試しください。',
    },
    barred: {
      title: '保存されませんでした',
      text: '弊社のサーバーが受け付けませんでした。何も保存されておらず、請求も発生していません。ページを再読み込みしてください。',
    },
    busy: {
      title: '試行回数が多すぎます',
      text: '何も保存されておらず、請求も発生していません。入力内容は残っています。1分ほどしてから、もう一度お試しください。',
    },
    unconfirmed: { title: notConfirmed, text: notConfirmedText },
    unknown: {
      title: unknown,
      text: '請求は発生していません。入力内容は残っています。もう一度お試しください。保存は一度だけ行われます。',
    },
  },
  unavailable: 'Stripeの入力欄を読み込めませんでした',
  unavailableText:
    '拡張機能、ネットワーク、またはこのページのポリシーが原因の可能性があります。何も保存されていません。',
  again: '再試行',
  blocked: '専用のページで追加します',
  blockedText: '新しいタブで開き、1分ほどで完了します。終わったらここに戻ってください。一覧に追加されています。',
  open: '安全なページを開く',
  opening: '開いています…',
  pageFailed: 'ページを開けませんでした',
  pageFailedText: '変更は行われていません。もう一度お試しください。',
  waitingPage: 'このページに戻ると、すぐに確認します。',
  notConfirmed,
  notConfirmedText,
  unknown,
  unknownText: '請求は発生していません。保存されると一覧に表示されます。',
  pending: '銀行での処理にもう少し時間がかかります',
  pendingText: '銀行で承認されると一覧に表示されます。事前に少額の入金の確認が必要な場合があります。',
};
