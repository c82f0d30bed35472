import type { RegisterStrings } from './register-strings.ts';

export const ja: RegisterStrings = {
  unchecked: '登録簿から応答がないため、確認できませんでした。このまま保存できます。後ほど再確認します。',
};
