import type { IntegrationWords } from '../words.ts';

const steps = [
  'En el panel de administración de su tienda, abra Sistema → Extensiones → Integraciones.',
  'En API, permita Ventas, Catálogo y Tiendas → Configuración; deje lo demás como está.',
  'Active la integración o, si ya está activa, elija «Volver a autorizar». Se abre una ventana: elija en ella «Conectar».',
];

export const words: IntegrationWords = {
  states: {
    degraded: 'La tienda solo responde de vez en cuando. Los pedidos nuevos pueden llegar tarde.',
    rate_limited:
      'La tienda nos deja preguntar con menos frecuencia de la que hay novedades. Los pedidos nuevos llegan tarde.',
    unreachable: 'La tienda no responde. Lo intentamos cada pocos minutos y no se pierde ningún pedido.',
    auth_expired: 'La tienda ya no nos da acceso. Abra la aplicación de nuevo desde su panel de administración.',
    scope_missing:
      'No tenemos permiso para leer los pedidos de la tienda. Abra la aplicación desde su panel de administración y permítalo.',
    uninstalled: 'La aplicación se ha eliminado de la tienda. Instálela de nuevo para continuar.',
    misconfigured: 'Esto ya no encaja: la tienda ya no existe, o cuenta en otra moneda u otra hora.',
    unsupported_version: 'La tienda usa una versión que todavía no conocemos.',
    frozen: 'Shopify ha congelado la tienda, probablemente por una factura pendiente. Resuélvalo con Shopify.',
    paused: 'Está en pausa. Los pedidos se importan en cuanto la reanude.',
  },
  reasons: {
    currency_changed:
      'La tienda cambió de moneda, y los importes en dos monedas no se pueden sumar. Los pedidos esperan hasta que vuelva a contar como antes.',
    import_failed: 'La tienda no pudo reunir todos sus pedidos. Hemos empezado de nuevo.',
    import_incomplete: 'No han llegado todos los pedidos de la tienda. Los leemos de nuevo cada pocos minutos.',
    import_refused: 'La tienda no nos deja leer todos sus pedidos en este momento. Lo intentaremos de nuevo.',
    webhooks_missing:
      'La tienda ya no nos avisa al momento de los pedidos nuevos. Llegan con nuestra consulta cada cinco minutos, y pedimos que se nos avise de nuevo.',
    webhooks_silent:
      'Lo que la tienda quería comunicarnos no llegó a tiempo. Los pedidos nuevos llegan con nuestra consulta cada cinco minutos.',
    internal: 'Algo ha fallado por nuestra parte. Su tienda está bien y no se pierde ningún pedido.',
    products_denied:
      'No tenemos permiso para leer los productos de la tienda. Permítalo en su panel de administración, donde nos dio acceso.',
    stock_denied:
      'No tenemos permiso para leer las existencias de la tienda. Permítalo en su panel de administración, donde nos dio acceso.',
    stock_unreadable: 'La tienda no comunica sus existencias: sus módulos Inventory están desactivados.',
    maintenance:
      'La tienda está en modo de mantenimiento y no responde a nadie. Lo intentamos cada pocos minutos y no se pierde ningún pedido. Desactive el modo cuando terminen los trabajos.',
    error_page:
      'La tienda responde con una página de error. Lo intentamos cada pocos minutos. Quien la gestiona encuentra la causa en var/report y var/log.',
    firewall:
      'Un cortafuegos o una contraseña delante de la tienda nos rechaza. Pida a quien la gestiona que deje pasar las llamadas a /rest y /oauth.',
    web_page:
      'En lugar de sus datos, la tienda muestra una página web, como un inicio de sesión, o lleva a otra dirección. Pida a quien la gestiona que deje /rest abierto y compruebe su URL base.',
  },
  magento: {
    auth_expired:
      'La tienda ya no nos da acceso. En su panel de administración, abra Sistema → Extensiones → Integraciones y elija «Volver a autorizar».',
    scope_missing:
      'No tenemos permiso para leer los pedidos de la tienda. En su panel de administración, abra Sistema → Extensiones → Integraciones, permita Ventas en API y elija «Volver a autorizar».',
    misconfigured:
      'En la dirección de la tienda ya no hay nada que conozcamos. Compruebe su URL base y elija «Volver a autorizar» en su integración.',
  },
  noWebhooks: 'Magento no avisa a nadie de lo que ocurre en él. Preguntamos cada cinco minutos.',
  mishaps: {
    auth_expired: 'La tienda no aceptó las claves que nos había enviado.',
    scope_missing: 'La tienda no nos deja leer sus pedidos.',
    unreachable: 'La tienda no nos respondió en la URL base que indica.',
    degraded: 'La tienda respondió con un error.',
    rate_limited: 'La tienda no tuvo tiempo para nosotros.',
    misconfigured:
      'En la URL base que indica la tienda no responde ningún Magento que conozcamos, o no empieza por https.',
    unsupported_version: 'La tienda usa una versión de Magento que no conocemos.',
    uninstalled: 'La integración se ha eliminado de la tienda.',
    frozen: 'La tienda está cerrada.',
    not_heard: 'La tienda abrió nuestra ventana, pero envió sus claves a otra dirección.',
    shop_taken: 'Esta tienda está conectada con otra cuenta.',
    maintenance: 'La tienda está en modo de mantenimiento y no responde a nadie.',
    error_page:
      'La tienda respondió con una página de error. Quien la gestiona encuentra la causa en var/report y var/log.',
    firewall:
      'Un cortafuegos o una contraseña delante de la tienda nos rechazó. Las llamadas a /rest y /oauth tienen que pasar.',
    web_page:
      'En lugar de sus datos, la tienda mostró una página web, como un inicio de sesión, o llevó a otra dirección.',
  },
  pages: {
    button: 'Conectar',
    ask: (shop) => ({
      heading: `¿Conectar ${shop}?`,
      lines: [
        'Sus pedidos, notas de crédito y devoluciones se contarán en el portal del que viene. En la tienda no cambia nada.',
      ],
    }),
    connected: (shop) => ({
      heading: `${shop} está conectada`,
      lines: ['Se están importando sus pedidos. Cierre esta ventana y vuelva al portal.'],
    }),
    failed: (message) => ({ heading: 'La tienda no está conectada', lines: [message, ...steps] }),
    gone: {
      heading: 'Esta dirección ya no es válida',
      lines: ['Es válida durante una hora. Empiece de nuevo en el portal y escriba las nuevas direcciones.'],
    },
    silent: {
      heading: 'La tienda no nos ha enviado sus claves',
      lines: ['La URL de retorno de la integración tiene que ser la que muestra el portal.', ...steps],
    },
    taken: {
      heading: 'Otra cuenta tiene esta tienda',
      lines: ['Desconéctela primero allí y después conéctela aquí.'],
    },
    how: { heading: 'Vuelva a darnos acceso a la tienda', lines: steps },
  },
  disclosure: ({ customer, shop, orders }) => ({
    subject: `Lo que guardamos sobre el cliente ${customer} de ${shop}`,
    lines: [
      `Un cliente de ${shop} ha preguntado qué se guarda sobre él. Hágale llegar esto en un plazo de 30 días.`,
      `Conocemos al cliente ${customer} solo por ese número, sin nombre ni dirección.`,
      orders === '' ? 'No tenemos pedidos de este cliente.' : `Tenemos estos pedidos: ${orders}.`,
    ],
  }),
};
