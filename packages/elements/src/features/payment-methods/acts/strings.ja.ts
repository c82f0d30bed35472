import type { ActStrings } from './strings.ts';

export const ja: ActStrings = {
  makeDefault: 'デフォルトにする',
  replace: '変更',
  update: '情報を編集',
  remove: '削除',
  doing: { default: 'デフォルトにしています…', remove: '削除しています…', update: '保存しています…' },
  failed: {
    default: 'デフォルトにできませんでした。変更は行われていません。',
    remove: '削除できませんでした。変更は行われていません。',
  },
  unknown: {
    default: 'デフォルトになったかどうか、まだ確認できていません。もう一度お試しください。変更は一度だけ行われます。',
    remove: '削除されたかどうか、まだ確認できていません。もう一度お試しください。削除は一度だけ行われます。',
  },
  gone: '別のタブで、またはほかの人によって削除されました。',
  again: '再試行',
  done: {
    default: (name) => `${name}をデフォルトにしました`,
    update: (name) => `${name}を保存しました`,
    remove: (name) => `${name}を削除しました`,
  },
  removedDefault: (name, next) => `${name}を削除しました。今後は${next}で支払われます`,
  added: (name) => `${name}を保存しました`,
};
