import type { Strings } from './strings.ts';

export const ja: Strings = {
  of: (step, all) => `手順 ${step}/${all}`,
  offer: '初めてご利用ですか？ツアーは1分で終わります。',
  begin: 'ツアーを始める',
  back: '戻る',
  next: '次へ',
  finish: '完了',
  skip: '今後表示しない',
  skipKey: 'Escapeキーでスキップ、矢印キーで移動します。',
  skipped: 'このツアーは今後表示しません。',
  undo: 'もう一度表示',
  notKept: '保存できませんでした。このツアーがもう一度表示されることがあります。',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: '移動のしかた',
      text: 'ストア、プラン、請求、接続、設定はここにあります。利用できないものは表示されません。',
    },
    {
      anchor: 'portal.head',
      title: '検索とお知らせ',
      text: '/キーを押すと設定を検索できます。ベルは対応が必要なことを知らせます。',
    },
    {
      anchor: 'checklist',
      title: '最初の手順',
      text: '完了すると自動でチェックされます。不要になったら、リストを非表示にできます。',
    },
    {
      anchor: 'live-metrics',
      title: 'ストアの今',
      text: 'どの数値も、いつのものかを示します。期間を選ぶと前の期間と比べられます。',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'ご利用のプラン',
      text: '確定する前に支払額を確認でき、いつでも変更できます。',
    },
  ],
};
