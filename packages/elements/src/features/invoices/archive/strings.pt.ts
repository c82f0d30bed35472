import type { ArchiveStrings } from './strings.ts';

export const pt: ArchiveStrings = {
  title: 'Baixar um ano',
  text: 'Todas as faturas de um ano em PDF, com uma tabela para a contabilidade, em um único arquivo ZIP.',
  year: 'Ano',
  prepare: (year) => `Preparar ${year}`,
  close: 'Fechar',
  cancel: 'Cancelar',
  stop: 'Interromper a preparação',
  counting: 'Contando as faturas…',
  progress: (done, total) => `Faturas: ${done} de ${total}`,
  ready: (year) => `As faturas de ${year} estão prontas`,
  readyText: (date) => `Podem ser baixadas até ${date}.`,
  download: 'Baixar',
  failed: 'Não foi possível preparar o arquivo',
  failedText: 'As faturas estão seguras. Tente novamente em um minuto.',
  again: 'Tentar novamente',
};
