import type { OptionStrings } from './option-strings.ts';

export const es: OptionStrings = {
  sections: {
    profile: 'Empresa',
    notifications: 'Notificaciones',
    payment: 'Pago',
    connections: 'Tiendas',
  },
  options: {
    company: { title: 'Nombre de la empresa', words: 'razón social compañía organización' },
    taxNumber: { title: 'Número fiscal', words: 'nif cif iva vat impuestos identificación' },
    taxKind: { title: 'Tipo de número fiscal', words: 'iva vat país identificación' },
    contact: { title: 'Persona de contacto', words: 'contacto nombre' },
    phone: { title: 'Teléfono', words: 'móvil número llamar' },
    email: { title: 'Dirección de correo', words: 'email correo electrónico destinatario facturas' },
    address: { title: 'Dirección', words: 'calle ciudad código postal país facturación' },
    line2: { title: 'Piso, puerta, edificio', words: 'segunda línea apartamento dirección' },
    language: { title: 'Idioma', words: 'español inglés alemán correos' },
    timeZone: { title: 'Zona horaria', words: 'hora reloj región utc informes' },
    shopNotices: {
      title: 'Avisos sobre tiendas',
      words: 'notificaciones alertas errores desconectada silenciar campana',
    },
    usageNotices: {
      title: 'Avisos sobre el consumo',
      words: 'notificaciones alertas uso límites 80 100 por ciento tokens silenciar',
    },
    paymentNotices: { title: 'Avisos sobre pagos', words: 'notificaciones alertas fallido tarjeta factura silenciar' },
    digest: { title: 'Resumen por correo', words: 'email diario semanal boletín' },
    methods: {
      title: 'Métodos de pago',
      words: 'tarjeta de crédito banco domiciliación predeterminado cartera caducidad',
    },
    shops: { title: 'Tiendas conectadas', words: 'integraciones shopify magento estado errores sincronización' },
  },
};
