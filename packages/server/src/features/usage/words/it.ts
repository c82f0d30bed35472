import { il } from '../../../platform/italian.ts';
import type { AlertSentence as Sentence, AlertWords } from '../alert-words.ts';

const buy = 'Per averne di più prima di allora, acquistare un pacchetto di token o cambiare piano nel portale.';
const change = 'Per averne di più prima di allora, cambiare piano nel portale.';
const room = 'Per avere più spazio, rimuovere ciò che non serve più o cambiare piano nel portale.';
const seat = 'Per invitare altre persone, rimuovere qualcuno o cambiare piano nel portale.';

const again = (resets: string | null) => (resets === null ? '' : ` Il conteggio riparte ${il(resets)}.`);

const near =
  (noun: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `${noun}: ${percent}`,
    lines: [`${noun}: ${used} su ${allowance}.${again(resets)}`, remedy],
  });

export const alertWords: AlertWords = {
  footer:
    'L’utilizzo si può vedere nel portale in qualsiasi momento. Scriviamo una volta al raggiungimento dell’80% e una al 100%.',
  near: {
    ai_tokens: near('Token IA usati', buy),
    api_calls: near('Chiamate API usate', change),
    storage: ({ used, allowance, percent }) => ({
      subject: `Spazio occupato: ${percent}`,
      lines: [`Spazio occupato: ${used} su ${allowance}.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: `Membri del team: ${used} su ${allowance}`,
      lines: [`Membri del team: ${used} su ${allowance}.`, seat],
    }),
  },
  full: {
    ai_tokens: ({ used, allowance, resets }) => ({
      subject: 'I suoi token IA sono esauriti',
      lines: [`Token IA usati: ${used} su ${allowance}.${again(resets)}`, buy],
    }),
    api_calls: ({ used, allowance, resets }) => ({
      subject: 'Le sue chiamate API sono esaurite',
      lines: [`Chiamate API usate: ${used} su ${allowance}.${again(resets)}`, change],
    }),
    storage: ({ used, allowance }) => ({
      subject: 'Lo spazio è esaurito',
      lines: [`Spazio occupato: ${used} su ${allowance}. Ciò che è salvato è al sicuro.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: 'Il limite di membri del team è raggiunto',
      lines: [`Membri del team: ${used} su ${allowance}. Tutti conservano l’accesso.`, seat],
    }),
  },
};
