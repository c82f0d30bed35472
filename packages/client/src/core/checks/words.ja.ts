import type { Words } from './words.ts';

const region = (code: unknown) => new Intl.DisplayNames('ja', { type: 'region' }).of(String(code)) ?? String(code);
const such = (example: string | number = '') => (example ? `（例：${example}）` : '');

export const ja: Words = {
  required: '入力してください',
  too_short: ({ minimum }) => `${minimum ?? 2}文字以上で入力してください`,
  too_long: ({ maximum }) => `${maximum ?? 0}文字以内で入力してください`,
  too_few: ({ minimum }) => `${minimum ?? 1}件以上指定してください`,
  too_many: ({ maximum }) => `${maximum ?? 0}件以内で指定してください`,
  too_small: ({ minimum }) => `${minimum ?? 0}以上の値を入力してください`,
  too_big: ({ maximum }) => `${maximum ?? 0}以下の値を入力してください`,
  wrong_type: ({ expected }) => `${expected ?? 'ドキュメントに記載'}の型の値を送信してください`,
  choice: 'いずれかを選択してください',
  wrong_option: ({ options }) => (options ? `次のいずれかを選択してください：${options}` : '一覧から選択してください'),
  wrong_format: 'ドキュメントに記載の形式で入力してください',
  unknown_field: 'この項目は省いてください。リクエストに含まれない項目です',
  control_characters: '見えない文字が含まれています。手で入力し直してください',
  email_at: '@とドメインを追加してください（例：name@example.com）',
  email: 'メールアドレスを1つ、省略せずに入力してください（例：name@example.com）',
  phone: ({ prefix = '+49' }) =>
    `数字を確認してください。${prefix === '+49' ? '完全な番号の例：+49 30 901820' : `完全な番号は${prefix}から始まります`}`,
  phone_country: '国番号を追加してください（例：+49 461 88 20 14）',
  phone_characters: '数字、スペース、ハイフン、かっこを使ってください（例：+49 461 88 20 14）',
  phone_too_short: '足りない数字を追加してください（例：+49 461 88 20 14）',
  phone_too_long: '余分な数字を削除してください（例：+49 461 88 20 14）',
  postal_code: ({ country, example }) => {
    if (/^\d+$/.test(String(example)))
      return `${region(country)}の郵便番号を${String(example).length}桁で入力してください${such(example)}`;
    return `${region(country)}の形式で入力してください${such(example)}`;
  },
  country: '一覧から国・地域を選択してください',
  tax_id_type: '一覧から税務番号の種類を選択してください',
  tax_id_country: ({ example }) => `国コードから入力してください${such(example)}`,
  tax_id_form: ({ example }) => `証明書のとおりに入力してください${such(example)}`,
  tax_id_checksum: '証明書と1桁ずつ照らし合わせてください。異なる数字があります',
  url: 'アドレスを省略せずに入力してください（例：https://example.com）',
  number: '数値を入力してください（例：12.50）',
  integer: '整数を入力してください（例：12）',
  date: '日付を年、月、日の順に入力してください（例：2026-12-05）',
  time: '日付と時刻を入力してください（例：2026-12-05T09:30:00Z）',
  past: 'まだ終わっていない月を選択してください',
  time_zone: '一覧からタイムゾーンを選択してください（例：Europe/Berlin）',
  currency: '一覧から通貨を選択してください（例：EUR）',
  mismatch: ({ other }) => (other ? `「${other}」と同じ内容を入力してください` : '上と同じ内容を入力してください'),
  wrong: 'このままでは保存できません。もう一度ご確認ください',
};
