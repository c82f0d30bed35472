import type { AlertSentence as Sentence, AlertWords } from '../alert-words.ts';

const buy = 'Para tener más antes de esa fecha, compre un paquete de tokens o cambie de plan en el portal.';
const change = 'Para tener más antes de esa fecha, cambie de plan en el portal.';
const room = 'Para tener más espacio, elimine lo que ya no necesite o cambie de plan en el portal.';
const seat = 'Para invitar a más personas, quite a alguien o cambie de plan en el portal.';

const again = (resets: string | null) => (resets === null ? '' : ` El recuento empieza de nuevo el ${resets}.`);

const near =
  (noun: string, remedy: string): Sentence =>
  ({ used, allowance, percent, resets }) => ({
    subject: `Ha usado el ${percent} de ${noun}`,
    lines: [`Ha usado ${used} de ${allowance}.${again(resets)}`, remedy],
  });

export const alertWords: AlertWords = {
  footer:
    'Puede ver su consumo en el portal en cualquier momento. Escribimos una vez al llegar al 80\u00a0% y otra al 100\u00a0%.',
  near: {
    ai_tokens: near('sus tokens de IA', buy),
    api_calls: near('sus llamadas a la API', change),
    storage: ({ used, allowance, percent }) => ({
      subject: `Su almacenamiento está al ${percent}`,
      lines: [`Ha ocupado ${used} de ${allowance}.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: `Miembros del equipo: ${used} de ${allowance}`,
      lines: [`Miembros del equipo: ${used} de ${allowance}.`, seat],
    }),
  },
  full: {
    ai_tokens: ({ used, allowance, resets }) => ({
      subject: 'Sus tokens de IA se han agotado',
      lines: [`Tokens de IA usados: ${used} de ${allowance}.${again(resets)}`, buy],
    }),
    api_calls: ({ used, allowance, resets }) => ({
      subject: 'Sus llamadas a la API se han agotado',
      lines: [`Llamadas a la API usadas: ${used} de ${allowance}.${again(resets)}`, change],
    }),
    storage: ({ used, allowance }) => ({
      subject: 'Su almacenamiento está lleno',
      lines: [`Ha ocupado ${used} de ${allowance}. Lo guardado está a salvo.`, room],
    }),
    seats: ({ used, allowance }) => ({
      subject: 'Ha alcanzado el límite de miembros del equipo',
      lines: [`Miembros del equipo: ${used} de ${allowance}. Todos conservan su acceso.`, seat],
    }),
  },
};
