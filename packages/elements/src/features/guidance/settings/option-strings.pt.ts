import type { OptionStrings } from './option-strings.ts';

export const pt: OptionStrings = {
  sections: {
    profile: 'Empresa',
    notifications: 'Notificações',
    payment: 'Pagamento',
    connections: 'Lojas',
  },
  options: {
    company: { title: 'Nome da empresa', words: 'razão social negócio organização firma' },
    taxNumber: { title: 'Número fiscal', words: 'cnpj cpf nif iva imposto' },
    taxKind: { title: 'Tipo de número fiscal', words: 'iva vat país imposto' },
    contact: { title: 'Pessoa de contato', words: 'contacto nome' },
    phone: { title: 'Telefone', words: 'celular telemóvel número ligar' },
    email: { title: 'Endereço de e-mail', words: 'email correio destinatário faturas' },
    address: { title: 'Endereço', words: 'morada rua cidade cep código postal país cobrança' },
    line2: { title: 'Complemento, andar, edifício', words: 'segunda linha apartamento endereço' },
    language: { title: 'Idioma', words: 'língua português inglês e-mails' },
    timeZone: { title: 'Fuso horário', words: 'relógio hora região utc relatórios' },
    shopNotices: { title: 'Avisos sobre lojas', words: 'notificações alertas erros desconectada silenciar sino' },
    usageNotices: {
      title: 'Avisos sobre uso',
      words: 'notificações alertas limites 80 100 por cento tokens silenciar',
    },
    paymentNotices: { title: 'Avisos sobre pagamentos', words: 'notificações alertas falha cartão fatura silenciar' },
    digest: { title: 'Resumo por e-mail', words: 'email diário semanal boletim' },
    methods: { title: 'Formas de pagamento', words: 'métodos cartão de crédito banco débito padrão carteira validade' },
    shops: { title: 'Lojas conectadas', words: 'integrações shopify magento estado status erros sincronização' },
  },
};
