import type { OptionStrings } from './option-strings.ts';

export const ja: OptionStrings = {
  sections: {
    profile: '会社',
    notifications: '通知',
    payment: '支払い',
    connections: 'ストア',
  },
  options: {
    company: { title: '会社名', words: '会社 法人 企業 組織 名称' },
    taxNumber: { title: '税務番号', words: '税金 消費税 インボイス 登録番号 法人番号 vat' },
    taxKind: { title: '税務番号の種類', words: 'vat 種別 国' },
    contact: { title: '担当者名', words: '連絡先 名前 氏名' },
    phone: { title: '電話番号', words: '電話 携帯' },
    email: { title: 'メールアドレス', words: 'email メール 請求書 送付先 連絡先' },
    address: { title: '住所', words: '番地 市区町村 郵便番号 国 請求先' },
    line2: { title: '建物名・階・部屋番号', words: '住所2 マンション アパート' },
    language: { title: '言語', words: '日本語 英語 メール' },
    timeZone: { title: 'タイムゾーン', words: '時刻 時間 地域 utc レポート' },
    shopNotices: { title: 'ストアに関する通知', words: 'お知らせ アラート エラー 切断 ミュート ベル' },
    usageNotices: {
      title: '使用量に関する通知',
      words: 'お知らせ アラート 利用状況 上限 警告 80 100 トークン ミュート',
    },
    paymentNotices: { title: '支払いに関する通知', words: 'お知らせ アラート 失敗 カード 請求書 ミュート' },
    digest: { title: 'メールでのまとめ', words: 'email ダイジェスト 毎日 毎週' },
    methods: {
      title: 'お支払い方法',
      words: '支払い 支払 クレジットカード 銀行 口座振替 デフォルト 既定 ウォレット 有効期限',
    },
    shops: { title: '接続済みのストア', words: '連携 ショップ shopify magento 状態 ステータス エラー 同期' },
  },
};
