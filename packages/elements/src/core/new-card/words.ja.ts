import { declineWords } from '../declines/words.ja.ts';
import type { NewCardWords } from './words.ts';

export const newCardWords: NewCardWords = {
  ...declineWords,
  yours: 'このカード',
  safe: '請求は発生しておらず、何も保存されていません。',
  blocked: 'カードは専用のページで追加します。新しいタブで開きます。終わったらここに戻ってください。',
  fields:
    'カードの入力欄を読み込めませんでした。請求は発生していません。閉じてもう一度試すか、専用のページで追加してください。',
  unsent: '送信できませんでした。カードは保存されておらず、請求も発生していません。もう一度お試しください。',
  unsaved: 'カードは保存されませんでした。請求は発生していません。入力内容を確認するか、別のカードをお使いください。',
  unknown:
    'カードが保存されたかどうか、まだ確認できていません。請求は発生していません。もう一度お試しください。保存は一度だけ行われます。',
  openPage: '安全なページを開く',
};
