import type { CustomStrings } from './strings.ts';

export const ja: CustomStrings = {
  legend: '日付を指定',
  from: '開始日',
  to: '終了日',
  show: '表示',
  missing: '開始日と終了日を選択してください。',
  order: '終了日が開始日より前です。どちらかを変更してください。',
  tooLong: '指定できるのは400日までです。期間を短くしてください。',
};
