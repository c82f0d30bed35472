import type { Strings } from './strings.ts';

export const ja: Strings = {
  heading: '__Words__',
  phase: {
    notLoaded: 'この一覧を読み込めませんでした',
    notLoadedText: 'データは失われていません。弊社側の問題です。',
    empty: 'まだ何もありません',
    emptyText: '追加されると、ここに自動的に表示されます。',
    forbidden: 'このセッションではこの一覧を表示できません',
    forbiddenText: 'アカウントの管理者にお問い合わせください。',
  },
};
