import type { ShopifyStrings } from './strings.ts';

export const es: ShopifyStrings = {
  close: 'Cerrar',
  title: (plan) => `Elegir ${plan} en Shopify`,
  every: { month: (price) => `${price} cada 30 días`, year: (price) => `${price} al año` },
  text: 'Shopify calcula lo que hay que pagar hoy, con los impuestos y con lo que abona por el tiempo ya pagado. Verá el importe en la página de Shopify y allí lo aprobará.',
  safe: 'Hasta entonces no cambia ni se cobra nada.',
  go: 'Continuar en Shopify',
  notNow: 'Ahora no',
  there: 'Continúe en Shopify',
  thereText: 'Su página se abre en esta ventana. Vuelva aquí cuando haya decidido: el plan se actualizará por sí solo.',
  link: 'Abrir la página de Shopify',
  done: (plan) => `Ya tiene ${plan}`,
  doneText: 'Shopify lo ha confirmado.',
  failed: 'No se ha podido obtener la página de Shopify',
  failedText: 'No ha cambiado nada ni se ha cobrado nada.',
  shopMissing: 'Abra una vez la aplicación desde el panel de administración de su tienda y elija allí el plan.',
  shopRemoved:
    'La aplicación se ha eliminado de su tienda. Vuelva a instalarla desde el panel de administración de su tienda y elija allí el plan.',
  shopFrozen:
    'Shopify ha congelado su tienda. Resuelva lo pendiente en el panel de administración de su tienda: después podrá elegir un plan.',
  refused:
    'Shopify no ha querido crear esta página. Intentarlo de nuevo no sirve: avise a quien gestiona esta aplicación.',
  silent: 'Shopify no responde en este momento. Inténtelo de nuevo dentro de un minuto.',
  cutOff: 'Su navegador no ha podido contactar con nosotros. Compruebe su conexión e inténtelo de nuevo.',
  already: 'Shopify indica que ya tiene este plan.',
  forbidden: 'Consulte a un propietario de su cuenta.',
  again: 'Reintentar',
};
