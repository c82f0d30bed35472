import type { ShopifyStrings } from './strings.ts';

export const ja: ShopifyStrings = {
  close: '閉じる',
  title: (plan) => `Shopifyで${plan}を選択`,
  every: { month: (price) => `${price}（30日ごと）`, year: (price) => `${price}（年額）` },
  text: '本日のお支払い額は、税金と、支払い済みの期間に対するクレジットを反映してShopifyが計算します。金額はShopifyのページに表示され、そこで承認します。',
  safe: 'それまでは何も変わらず、請求も発生しません。',
  go: 'Shopifyで続ける',
  notNow: '後で',
  there: 'Shopifyで続けてください',
  thereText:
    'このウィンドウでShopifyのページが開きます。決定したらここに戻ってください。プランは自動的に反映されます。',
  link: 'Shopifyのページを開く',
  done: (plan) => `${plan}になりました`,
  doneText: 'Shopifyで確認されました。',
  failed: 'Shopifyのページを開けませんでした',
  failedText: '変更は行われておらず、請求も発生していません。',
  shopMissing: 'ストアの管理画面からアプリを一度開き、そこでプランを選択してください。',
  shopRemoved:
    'ストアからアプリが削除されています。ストアの管理画面でもう一度インストールし、そこでプランを選択してください。',
  shopFrozen:
    'ストアはShopifyによって凍結されています。ストアの管理画面で必要な手続きを済ませると、プランを選択できます。',
  refused: 'Shopifyがこのページの作成を拒否しました。再試行しても解決しません。このアプリの運営者にお知らせください。',
  silent: '現在Shopifyから応答がありません。1分ほどしてから、もう一度お試しください。',
  cutOff: 'ブラウザから接続できませんでした。接続を確認して、もう一度お試しください。',
  already: 'Shopifyによると、すでにこのプランをご利用中です。',
  forbidden: 'アカウントの所有者にお問い合わせください。',
  again: '再試行',
};
