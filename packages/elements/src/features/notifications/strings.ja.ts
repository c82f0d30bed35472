import type { Strings } from './strings.ts';

export const ja: Strings = {
  heading: '通知',
  unread: { other: '通知、未読#件' },
  news: { other: '新しい通知#件' },
};
