import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/pt/notifications.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Notificações',
  about: [
    ['p', 'Você quer saber do que precisa da sua atenção, e de mais nada. O sino mostra, e um e-mail pode resumir.'],
  ],
  sections: [
    {
      id: 'read',
      title: 'Ler e ir até lá',
      blocks: [
        [
          'p',
          'Escolha uma notificação: ela leva ao lugar onde se resolve e conta como lida. O que outra pessoa resolveu também conta como lido.',
        ],
      ],
    },
    {
      id: 'topics',
      title: 'Escolher do que você é avisado',
      blocks: [
        [
          'p',
          'Abra as configurações no painel do sino. O que você desativa ali não é mostrado, nem contado, nem entra no resumo. Os e-mails sobre uso e pagamentos que falharam, enviados na hora, continuam chegando.',
        ],
        ['p', 'A escolha é só sua: não muda nada para os outros membros da equipe.'],
      ],
    },
    {
      id: 'digest',
      title: 'Resumo por e-mail',
      blocks: [
        [
          'p',
          'Escolha nenhum, todos os dias ou toda segunda-feira. Ele é enviado às oito da manhã no fuso horário da sua conta, para o seu próprio endereço, com o que é novo e não foi lido nem resolvido. Se não houver nada assim, nenhum e-mail é enviado.',
        ],
      ],
    },
  ],
};
