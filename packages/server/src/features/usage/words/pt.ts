import type { AlertSentence as Sentence, AlertWords } from '../alert-words.ts';

const buy = 'Para ter mais antes disso, compre um pacote de tokens ou mude de plano no portal.';
const change = 'Para ter mais antes disso, mude de plano no portal.';
const room = 'Para ter mais espaço, remova o que não precisa mais ou mude de plano no portal.';
const seat = 'Para convidar mais pessoas, remova alguém ou mude de plano no portal.';

const again = (resets: string | null) => (resets === null ? '' : ` A contagem recomeça em ${resets}.`);

const near =
  (noun: string, of: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `Você usou ${percent} ${of} ${noun}`,
    lines: [`Você usou ${used} de ${allowance} ${noun}.${again(resets)}`, remedy],
  });

export const alertWords: AlertWords = {
  footer: 'Veja seu uso no portal a qualquer momento. Escrevemos uma vez ao chegar a 80% e uma vez aos 100%.',
  near: {
    ai_tokens: near('tokens de IA', 'dos seus', buy),
    api_calls: near('chamadas de API', 'das suas', change),
    storage: ({ used, allowance, percent }) => ({
      subject: `Seu armazenamento está em ${percent}`,
      lines: [`Você ocupou ${used} de ${allowance}.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: `Membros da equipe: ${used} de ${allowance}`,
      lines: [`Membros da equipe: ${used} de ${allowance}.`, seat],
    }),
  },
  full: {
    ai_tokens: ({ used, allowance, resets }) => ({
      subject: 'Seus tokens de IA acabaram',
      lines: [`Você usou ${used} de ${allowance} tokens de IA.${again(resets)}`, buy],
    }),
    api_calls: ({ used, allowance, resets }) => ({
      subject: 'Suas chamadas de API acabaram',
      lines: [`Você usou ${used} de ${allowance} chamadas de API.${again(resets)}`, change],
    }),
    storage: ({ used, allowance }) => ({
      subject: 'Seu armazenamento está cheio',
      lines: [`Você ocupou ${used} de ${allowance}. O que está guardado está seguro.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: 'Sua equipe está completa',
      lines: [`Membros da equipe: ${used} de ${allowance}. Todos mantêm o acesso.`, seat],
    }),
  },
};
