import type { SearchStrings } from './strings.ts';

export const ja: SearchStrings = {
  label: 'ページと設定を検索',
  close: '閉じる',
  none: (query) => `「${query}」に一致する結果はありません`,
  noneText: '「カード」や「住所」など、別の言葉でお試しください。',
  results: { other: '#件の結果' },
  slash: '/キーで開く',
  views: {
    store: 'ショップ 店舗 売上 販売 数値 指標 ダッシュボード',
    plan: 'サブスクリプション 契約 料金 価格 アップグレード ダウングレード',
    billing: '支払い 支払 決済 お金 カード 請求書 領収書 使用量 費用',
    connections: '連携 ストア ショップ shopify magento 接続 同期',
    orders: 'csv excel 表計算 ファイル アップロード エクスポート 履歴 過去の売上',
    settings: 'プロフィール アカウント 会社 環境設定 情報',
  },
  settings: {
    revenue: { title: '売上と注文', words: '販売 収益 収入 注文 平均注文額 コンバージョン' },
    period: { title: '期間と比較', words: '日付 範囲 比較 今日 週 月 年 前年' },
    currentPlan: { title: '現在のプラン', words: 'プラン サブスクリプション 契約 更新 次回 支払い トライアル 試用' },
    changePlan: { title: 'プランを変更', words: '変更 アップグレード ダウングレード 切り替え 料金 月払い 年払い' },
    cancelPlan: { title: 'プランを解約', words: '解約 終了 停止 退会 キャンセル' },
    paymentMethods: {
      title: 'お支払い方法',
      words: '支払い 支払 決済 クレジットカード カード 銀行 口座 振替 デフォルト 期限',
    },
    addMethod: { title: 'お支払い方法を追加', words: '支払い 支払 追加 新しい クレジットカード カード 銀行 口座' },
    invoices: { title: '請求書', words: '請求 領収書 明細 pdf ダウンロード 支払い 未払い 履歴' },
    usage: { title: '使用量', words: '利用 ai トークン 上限 消費 ストレージ api 呼び出し メンバー' },
    buyTokens: { title: 'AIトークンを購入', words: 'トークン 購入 追加 チャージ パッケージ クレジット' },
    shops: { title: '接続済みのストア', words: '連携 ストア ショップ shopify magento 状態 ステータス エラー 同期' },
    connectShop: { title: 'ストアを接続', words: '接続 追加 新しい 連携 ショップ shopify magento' },
  },
  tour: { title: 'ツアーをもう一度見る', words: 'ガイド 案内 紹介 最初の手順 使い方 ヘルプ' },
};
