import type { ProfileWords } from '../words.ts';

export const words: ProfileWords = {
  refused: 'Confrontare con i propri documenti; il servizio di pagamento non lo accetta così',
  mails: {
    confirm: ({ company, email }) => ({
      subject: 'Confermare il nuovo indirizzo e-mail',
      action: 'Conferma l’indirizzo',
      lines: [
        `Le fatture e gli avvisi di ${company} d’ora in poi dovranno arrivare a ${email}.`,
        'Aprire questa pagina e premere il pulsante. Il link funziona una sola volta, per 24 ore.',
        'Se non ne sa nulla, non faccia nulla: l’indirizzo resta com’è.',
      ],
    }),
    notice: ({ company, email }) => ({
      subject: 'È stato richiesto un nuovo indirizzo e-mail',
      lines: [
        `Qualcuno ha chiesto che le fatture e gli avvisi di ${company} arrivino a ${email} anziché qui.`,
        'Finché quell’indirizzo non è confermato, tutto resta com’è.',
        'Se non ne sa nulla, apra il profilo nel portale e prema “Mantieni l’indirizzo attuale”.',
      ],
    }),
  },
  page: {
    open: (email, company) => ({
      heading: 'Usare questo indirizzo?',
      lines: [`Le fatture e gli avvisi di ${company} arriveranno a ${email}.`],
      button: 'Conferma l’indirizzo',
    }),
    done: (email, company) => ({
      heading: 'L’indirizzo è confermato',
      lines: [`Le fatture e gli avvisi di ${company} ora arrivano a ${email}. Questa pagina si può chiudere.`],
    }),
    confirmed: (email) => ({
      heading: 'Questo link è già stato usato',
      lines: [`${email} è già confermato. Non resta nulla da fare.`],
    }),
    expired: () => ({
      heading: 'Questo link è scaduto',
      lines: ['Valeva 24 ore. Aprire il profilo nel portale e inviare di nuovo l’e-mail.'],
    }),
    superseded: () => ({
      heading: 'È stato richiesto un indirizzo più recente',
      lines: ['Questo link è terminato quando è stato inserito un altro indirizzo. Usare il link dell’ultima e-mail.'],
    }),
    canceled: () => ({
      heading: 'Questa modifica è stata ritirata',
      lines: ['L’indirizzo resta com’era. Per cambiarlo, inserirlo di nuovo nel profilo.'],
    }),
    unknown: () => ({
      heading: 'Questo link non funziona',
      lines: [
        'Non è completo o non viene da noi. Copiare l’intero link dall’e-mail, o inviare di nuovo l’e-mail dal profilo.',
      ],
    }),
  },
};
