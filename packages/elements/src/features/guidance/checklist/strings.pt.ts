import type { Strings } from './strings.ts';

export const pt: Strings = {
  title: 'Primeiros passos',
  done: (ticked, all) => `${ticked} de ${all} concluídos`,
  ticked: 'Concluído:',
  facts: {
    profile: 'Completar o perfil da empresa',
    plan: 'Escolher um plano',
    store: 'Conectar uma loja',
    paymentMethod: 'Adicionar uma forma de pagamento',
    order: 'Ver chegar o primeiro pedido',
    wishes: 'Escolher as notificações',
  },
  dismiss: 'Ocultar esta lista',
  dismissed: 'A lista foi ocultada em definitivo.',
  undo: 'Desfazer',
  notKept: 'Não foi possível salvar. A lista permanece.',
  notLoaded: 'Não foi possível carregar os primeiros passos.',
  notLoadedText: 'Nada foi alterado nos seus dados.',
};
