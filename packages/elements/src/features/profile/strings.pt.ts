import type { ProfileStrings } from './strings.ts';

export const pt: ProfileStrings = {
  heading: 'Perfil da empresa',
  subheading: 'Nas faturas e nos e-mails para a equipe.',
  notLoaded: 'Não foi possível carregar o perfil',
  notLoadedText: 'Ele está seguro; a falha é nossa.',
  forbidden: 'Sem acesso ao perfil',
  forbiddenText: 'Fale com o titular da conta.',
  formMissing: 'O formulário não carregou',
  formMissingText: 'Nada foi alterado. Verifique a conexão e tente novamente.',
};
