import type { Strings } from './strings.ts';

export const pt: Strings = {
  of: (step, all) => `Passo ${step} de ${all}`,
  offer: 'É a primeira vez aqui? O tour leva um minuto.',
  begin: 'Iniciar o tour',
  back: 'Voltar',
  next: 'Avançar',
  finish: 'Concluir',
  skip: 'Não mostrar mais',
  skipKey: 'Escape pula, as setas avançam e voltam.',
  skipped: 'Não mostraremos mais este tour.',
  undo: 'Mostrar de novo',
  notKept: 'Não foi possível salvar isso. Talvez você veja este tour mais uma vez.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'Oriente-se',
      text: 'Loja, plano, cobrança, conexões e configurações estão aqui. O que não está liberado para você não aparece.',
    },
    {
      anchor: 'portal.head',
      title: 'Pesquisa e novidades',
      text: 'Pressione / para procurar uma configuração. O sino mostra o que precisa da sua atenção.',
    },
    {
      anchor: 'checklist',
      title: 'Os primeiros passos',
      text: 'Cada um se marca sozinho ao ser concluído. Oculte a lista quando não precisar mais dela.',
    },
    {
      anchor: 'live-metrics',
      title: 'A sua loja ao vivo',
      text: 'Cada número diz há quanto tempo foi lido. Escolha um período para compará-lo com o anterior.',
    },
    {
      anchor: 'plan-picker.confirm plan-picker',
      title: 'O seu plano',
      text: 'Você vê o valor antes de confirmar e pode mudar a qualquer momento.',
    },
  ],
};
