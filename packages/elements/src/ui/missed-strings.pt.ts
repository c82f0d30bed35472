import type { MissedStrings } from './missed-strings.ts';

export const pt: MissedStrings = {
  missed: 'Não foi possível concluir',
  missedText: 'Não conseguimos carregar o necessário. Nada foi alterado. Tente novamente quando houver conexão.',
  reload: 'Se há conexão e o problema continua, recarregue esta página.',
  close: 'Fechar',
  offline: 'Sem conexão',
  offlineText: 'Isto precisa de conexão: nada foi enviado nem alterado. Tente novamente quando a conexão voltar.',
};
