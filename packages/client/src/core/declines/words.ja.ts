import type { DeclineWords } from './words.ts';

/** With the method's name at its end; without, where nobody knows it. */
const of = (reason: string) => (method: string) => (method ? `${reason}：${method}。` : `${reason}。`);

export const declineWords: DeclineWords = {
  funds: of('残高が不足しています'),
  limit: of('支払い額が利用限度額を超えています'),
  expired: of('有効期限が切れています'),
  details: of('入力内容が銀行の登録内容と一致しません'),
  unsupported: of('このお支払いには使えません'),
  authentication: of('銀行が求める支払いの承認が行われませんでした'),
  later: () => '銀行に接続できませんでした。',
  duplicate: () => '銀行が、すでに行われた支払いと判断しました。',
  stopped: of('銀行がこのような支払いを停止するよう指示されています'),
  closed: of('口座が解約されているか、銀行で見つかりません'),
  test: of('テスト用のカードではありません。ここではテスト用のカードのみ使えます'),
  other: of('銀行から理由は示されませんでした'),
  helpOther: '別のカードを使うか、銀行に問い合わせてからもう一度お試しください。',
  helpCard: '別のカードをお使いください。',
  helpConfirm: 'もう一度試して銀行のウィンドウで承認するか、別のカードをお使いください。',
  helpLater: '1分ほどしてからもう一度試すか、別のカードをお使いください。',
};
