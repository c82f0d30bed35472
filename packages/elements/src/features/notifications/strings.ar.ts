import type { Strings } from './strings.ts';

export const ar: Strings = {
  heading: 'الإشعارات',
  unread: { other: 'الإشعارات، غير المقروءة: #' },
  news: {
    zero: 'لا إشعارات جديدة',
    one: 'إشعار جديد واحد',
    two: 'إشعاران جديدان',
    few: '# إشعارات جديدة',
    many: '# إشعارًا جديدًا',
    other: '# إشعار جديد',
  },
};
