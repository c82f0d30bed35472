import type { ArchiveStrings } from './strings.ts';

export const ja: ArchiveStrings = {
  title: '1年分をダウンロード',
  text: '1年分のすべての請求書のPDFと経理用の一覧表を、1つのZIPファイルにまとめます。',
  year: '年',
  prepare: (year) => `${year}年分を準備`,
  close: '閉じる',
  cancel: 'キャンセル',
  stop: '準備を中止',
  counting: '請求書を数えています…',
  progress: (done, total) => `請求書 ${done} / ${total}件`,
  ready: (year) => `${year}年の請求書の準備ができました`,
  readyText: (date) => `${date}までダウンロードできます。`,
  download: 'ダウンロード',
  failed: 'アーカイブを準備できませんでした',
  failedText: '請求書は失われていません。1分ほどしてから、もう一度お試しください。',
  again: '再試行',
};
