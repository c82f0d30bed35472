import type { InterruptionStrings } from './interruption-strings.ts';

export const pt: InterruptionStrings = {
  support: 'Detalhes para o suporte',
  request: (id) => `Solicitação ${id}`,
  offline: 'Sem conexão',
  offlineText: 'O conteúdo carrega sozinho quando a conexão voltar.',
  offlineStale: (time) => `Dados de ${time}. A atualização continua sozinha quando a conexão voltar.`,
  stale: (time) => `Não foi possível atualizar. Dados de ${time}.`,
  forbidden: 'Sem acesso a este conteúdo',
  forbiddenText: 'Fale com o titular da conta.',
  signedOut: 'A sessão terminou',
  signedOutText: 'Entre novamente ou recarregue esta página.',
};
