import type { ProfileStrings } from './strings.ts';

export const ja: ProfileStrings = {
  heading: '会社プロフィール',
  subheading: '請求書とチームへのメールに使われます。',
  notLoaded: 'プロフィールを読み込めませんでした',
  notLoadedText: 'データは失われていません。弊社側の問題です。',
  forbidden: 'プロフィールを表示する権限がありません',
  forbiddenText: 'アカウントの所有者にお問い合わせください。',
  formMissing: 'フォームを読み込めませんでした',
  formMissingText: '変更は行われていません。接続を確認して、もう一度お試しください。',
};
