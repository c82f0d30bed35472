import type { ActStrings } from './act-strings.ts';

export const pt: ActStrings = {
  verification: {
    verified: 'Encontrado no registro',
    pending: 'Consultando o registro',
    unverified: 'Não consta no registro. Compare com o certificado.',
    unavailable: 'Nenhum registro pôde ser consultado',
  },
  recognised: (kind) => `Reconhecido: ${kind}`,
  addTaxId: 'Adicionar outro número fiscal',
  removeTaxId: (value) => `Remover o número fiscal ${value}`,
  removedTaxId: 'Número fiscal removido',
  pending: (address) => `${address} aguarda confirmação`,
  pendingText: 'Abra o e-mail que enviamos para lá e use o botão. Até então, tudo vai para o endereço acima.',
  resend: 'Enviar novamente',
  resent: (address) => `Enviamos o e-mail novamente para ${address}`,
  keep: 'Manter o endereço atual',
  kept: 'O endereço continua o mesmo',
  mailLimit: 'O limite é de cinco e-mails por hora. Verifique a pasta de spam ou tente mais tarde.',
  actFailed: 'Não foi possível concluir. Nada foi alterado; tente novamente.',
  saved: 'Perfil salvo',
  savedMail: (address) => `Perfil salvo. Um e-mail foi enviado para ${address}`,
  undo: 'Desfazer',
  undone: 'Desfeito',
  changedBy: (name, time) => `${name} alterou isto em ${time}`,
  changedText: 'Onde as duas pessoas escreveram algo, escolha o valor que fica.',
};
