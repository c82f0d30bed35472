import type { PartingStrings } from './strings.ts';

export const ja: PartingStrings = {
  title: (shop) => `${shop}の接続を解除しますか？`,
  ends: 'このストアの新しい注文、商品、在庫数は取り込まれなくなります。保管しているストアへのログイン情報と、テストの履歴は削除されます。',
  stays: '取り込み済みの注文と、その集計結果は残ります。',
  pauseInstead: '一時的に止めるだけの場合は、一時停止をお使いください。データは失われません。',
  keep: '接続を維持',
  disconnect: '接続を解除',
  disconnecting: '接続を解除しています…',
  done: (shop) => `${shop}の接続を解除しました。取り込み済みのデータは残ります。`,
  failed: 'ストアの接続を解除できませんでした。変更は行われていません。しばらくしてから、もう一度お試しください。',
  close: '閉じる',
};
