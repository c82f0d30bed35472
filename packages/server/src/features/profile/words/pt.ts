import type { ProfileWords } from '../words.ts';

export const words: ProfileWords = {
  refused: 'Compare com os seus documentos; o serviço de pagamento não aceita dessa forma',
  mails: {
    confirm: ({ company, email }) => ({
      subject: 'Confirme seu novo endereço de e-mail',
      action: 'Confirmar o endereço',
      lines: [
        `As faturas e os avisos de ${company} devem ir, a partir de agora, para ${email}.`,
        'Abra esta página e pressione o botão. O link funciona uma única vez, por 24 horas.',
        'Se você não sabe nada disso, não faça nada: o endereço fica como está.',
      ],
    }),
    notice: ({ company, email }) => ({
      subject: 'Foi pedido um novo endereço de e-mail',
      lines: [
        `Alguém pediu que as faturas e os avisos de ${company} sejam enviados para ${email}, e não mais para cá.`,
        'Até esse endereço ser confirmado, tudo fica como está.',
        'Se você não sabe nada disso, abra seu perfil no portal e pressione “Manter o endereço atual”.',
      ],
    }),
  },
  page: {
    open: (email, company) => ({
      heading: 'Usar este endereço?',
      lines: [`As faturas e os avisos de ${company} irão para ${email}.`],
      button: 'Confirmar o endereço',
    }),
    done: (email, company) => ({
      heading: 'O endereço está confirmado',
      lines: [`As faturas e os avisos de ${company} agora vão para ${email}. Você pode fechar esta página.`],
    }),
    confirmed: (email) => ({
      heading: 'Este link já foi usado',
      lines: [`${email} já está confirmado. Não há mais nada a fazer.`],
    }),
    expired: () => ({
      heading: 'Este link expirou',
      lines: ['Ele valia por 24 horas. Abra seu perfil no portal e envie o e-mail de novo.'],
    }),
    superseded: () => ({
      heading: 'Um endereço mais recente foi pedido',
      lines: ['Este link terminou quando outro endereço foi informado. Use o link do e-mail mais recente.'],
    }),
    canceled: () => ({
      heading: 'Esta alteração foi retirada',
      lines: ['O endereço fica como estava. Para mudá-lo, informe-o de novo no seu perfil.'],
    }),
    unknown: () => ({
      heading: 'Este link não funciona',
      lines: [
        'Ele está incompleto ou não é nosso. Copie o link inteiro do e-mail ou envie o e-mail de novo pelo seu perfil.',
      ],
    }),
  },
};
