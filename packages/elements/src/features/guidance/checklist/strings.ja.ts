import type { Strings } from './strings.ts';

export const ja: Strings = {
  title: 'はじめに',
  done: (ticked, all) => `${all}件中${ticked}件完了`,
  ticked: '完了：',
  facts: {
    profile: '会社プロフィールを入力する',
    plan: 'プランを選択する',
    store: 'ストアを接続する',
    paymentMethod: 'お支払い方法を追加する',
    order: '最初の注文を確認する',
    wishes: '受け取る通知を選択する',
  },
  dismiss: 'このリストを非表示にする',
  dismissed: 'リストを今後表示しません。',
  undo: '元に戻す',
  notKept: '保存できませんでした。リストは引き続き表示されます。',
  notLoaded: '「はじめに」を読み込めませんでした。',
  notLoadedText: 'お客様のデータに変更はありません。',
};
