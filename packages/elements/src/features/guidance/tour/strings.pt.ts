import type { Strings } from './strings.ts';

export const pt: Strings = {
  of: (step, all) => `Passo ${step} de ${all}`,
  back: 'Voltar',
  next: 'Seguinte',
  finish: 'Concluído',
  skip: 'Não mostrar mais',
  skipKey: 'Escape ignora, as setas movem.',
  skipped: 'Não voltaremos a mostrar esta visita.',
  undo: 'Mostrar de novo',
  notKept: 'Não conseguimos guardar isso. Talvez veja esta visita mais uma vez.',
  portal: [
    {
      anchor: 'portal.rail portal.bar',
      title: 'Oriente-se',
      text: 'Loja, plano, faturas, ligações e definições estão aqui. O que não lhe está aberto não aparece.',
    },
    {
      anchor: 'portal.head',
      title: 'Pesquisa e novidades',
      text: 'Prima / para procurar uma definição. O sino diz o que o espera.',
    },
    {
      anchor: 'checklist',
      title: 'Os primeiros passos',
      text: 'Cada um assinala-se sozinho. Oculte a lista quando já não precisar dela.',
    },
    {
      anchor: 'live-metrics',
      title: 'A sua loja em direto',
      text: 'Cada número diz a sua idade. Escolha um período para o comparar com o anterior.',
    },
    {
      anchor: 'plan-picker',
      title: 'O seu plano',
      text: 'Vê o que é devido antes de confirmar e pode mudar a qualquer momento.',
    },
  ],
};
