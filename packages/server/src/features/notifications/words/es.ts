import type { DigestWords } from '../digest-words.ts';

const of = (invoice: string | null) => (invoice === null ? '' : ` de la factura ${invoice}`);

export const words: DigestWords = {
  subject: { one: '# notificación nueva', other: '# notificaciones nuevas' },
  more: { other: 'Y # más, que muestra el portal.' },
  footer: 'Eligió este resumen en las notificaciones del portal y puede desactivarlo allí.',
  meters: {
    ai_tokens: 'Tokens de IA',
    api_calls: 'Llamadas a la API',
    storage: 'Almacenamiento',
    seats: 'Miembros del equipo',
  },
  troubles: {
    auth_expired: 'la tienda ya no nos da acceso.',
    scope_missing: 'no tenemos permiso para leer los pedidos de la tienda.',
    uninstalled: 'la aplicación se ha eliminado de la tienda.',
    frozen: 'Shopify ha congelado la tienda.',
    unreachable: 'la tienda no responde.',
    misconfigured: 'la tienda y su conexión ya no encajan.',
    unsupported_version: 'la tienda usa una versión que todavía no conocemos.',
  },
  told: (what, said) => `${what}: ${said}`,
  near: (meter, percent) => `${meter}: usado el ${percent} del límite.`,
  full: (meter) => `${meter}: límite alcanzado.`,
  well: 'la tienda vuelve a estar conectada.',
  failed: (invoice, due, action) =>
    action
      ? `Su banco le pide que confirme el pago de ${due}${of(invoice)}.`
      : `El pago de ${due}${of(invoice)} ha fallado.`,
};
