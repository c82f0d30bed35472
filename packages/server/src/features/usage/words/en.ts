import type { AlertSentence as Sentence, AlertWords } from '../alert-words.ts';

const buy = 'To have more before then, buy a token package or change your plan in the portal.';
const change = 'To have more before then, change your plan in the portal.';
const room = 'To have more room, remove what you no longer need or change your plan in the portal.';
const seat = 'To invite more people, remove someone or change your plan in the portal.';

const again = (resets: string | null) => (resets === null ? '' : ` They begin anew on ${resets}.`);

const near =
  (noun: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `You have used ${percent} of your ${noun}`,
    lines: [`You have used ${used} of ${allowance} ${noun}.${again(resets)}`, remedy],
  });

export const alertWords: AlertWords = {
  footer: 'You can see your usage in the portal at any time. We write once when 80 % is reached, and once at 100 %.',
  near: {
    ai_tokens: near('AI tokens', buy),
    api_calls: near('API calls', change),
    storage: ({ used, allowance, percent }) => ({
      subject: `Your storage is ${percent} full`,
      lines: [`You have stored ${used} of ${allowance}.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: `You have ${used} of ${allowance} team members`,
      lines: [`You have ${used} of ${allowance} team members.`, seat],
    }),
  },
  full: {
    ai_tokens: ({ used, allowance, resets }) => ({
      subject: 'Your AI tokens are used up',
      lines: [`You have used ${used} of ${allowance} AI tokens.${again(resets)}`, buy],
    }),
    api_calls: ({ used, allowance, resets }) => ({
      subject: 'Your API calls are used up',
      lines: [`You have used ${used} of ${allowance} API calls.${again(resets)}`, change],
    }),
    storage: ({ used, allowance }) => ({
      subject: 'Your storage is full',
      lines: [`You have stored ${used} of ${allowance}. What is stored is safe.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: 'Your plan has room for no more team members',
      lines: [`You have ${used} of ${allowance} team members. Everybody keeps their access.`, seat],
    }),
  },
};
