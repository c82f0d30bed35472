import type { ActStrings } from './act-strings.ts';

export const ja: ActStrings = {
  verification: {
    verified: '登録簿で確認済み',
    pending: '登録簿に照会しています',
    unverified: '登録簿に見つかりません。証明書と照らし合わせてください。',
    unavailable: '照会できる登録簿がありませんでした',
  },
  recognised: (kind) => `認識された種類：${kind}`,
  addTaxId: '税務番号をさらに追加',
  removeTaxId: (value) => `税務番号 ${value} を削除`,
  removedTaxId: '税務番号を削除しました',
  pending: (address) => `${address} は確認待ちです`,
  pendingText: 'このアドレスに届いたメールを開き、ボタンを押してください。それまでは上のアドレスに送信されます。',
  resend: '再送信',
  resent: (address) => `${address} にメールを再送信しました`,
  keep: '現在のアドレスを維持',
  kept: 'アドレスは変更されません',
  mailLimit: 'メールの送信は1時間に5通までです。迷惑メールフォルダを確認するか、後ほどお試しください。',
  actFailed: '完了できませんでした。変更は行われていません。もう一度お試しください。',
  saved: 'プロフィールを保存しました',
  savedMail: (address) => `プロフィールを保存しました。${address} にメールを送信しました`,
  undo: '元に戻す',
  undone: '元に戻しました',
  changedBy: (name, time) => `${name}さんが${time}に変更しました`,
  changedText: '双方が入力した項目については、残す値を選択してください。',
};
