import type { SearchStrings } from './strings.ts';

export const es: SearchStrings = {
  label: 'Buscar páginas y ajustes',
  close: 'Cerrar',
  none: (query) => `Sin resultados para «${query}»`,
  noneText: 'Pruebe con otra palabra, por ejemplo «tarjeta» o «dirección».',
  results: { one: '# resultado', other: '# resultados' },
  slash: 'Abrir con la tecla /',
  views: {
    store: 'comercio ventas cifras indicadores panel métricas ingresos',
    plan: 'suscripción paquete tarifa precio cambiar',
    billing: 'pago dinero tarjetas facturas recibos consumo costes',
    connections: 'integraciones tiendas shopify magento enlace sincronización',
    orders: 'csv excel hoja de cálculo archivo subir exportación historial ventas anteriores',
    settings: 'ajustes perfil cuenta empresa preferencias datos',
  },
  settings: {
    revenue: { title: 'Ingresos y pedidos', words: 'ventas facturación ganancias pedido medio conversión' },
    period: { title: 'Periodo y comparación', words: 'fechas hoy semana mes año anterior' },
    currentPlan: { title: 'Su plan', words: 'suscripción renovación próximo pago actual prueba' },
    changePlan: {
      title: 'Cambiar de plan',
      words: 'mejorar upgrade downgrade precio mensual anual enterprise professional',
    },
    cancelPlan: { title: 'Cancelar el plan', words: 'dar de baja terminar finalizar dejar suscripción' },
    paymentMethods: {
      title: 'Métodos de pago',
      words: 'tarjeta crédito débito banco domiciliación predeterminado caducidad',
    },
    addMethod: { title: 'Añadir un método de pago', words: 'nueva tarjeta cuenta bancaria domiciliación agregar' },
    invoices: { title: 'Facturas', words: 'recibos comprobantes pdf descargar pagar abiertas historial' },
    usage: { title: 'Consumo', words: 'uso ia tokens límites almacenamiento api llamadas plazas' },
    buyTokens: { title: 'Comprar tokens de IA', words: 'más recargar paquete créditos' },
    shops: { title: 'Tiendas conectadas', words: 'integraciones shopify magento estado errores sincronización' },
    connectShop: { title: 'Conectar una tienda', words: 'añadir agregar nueva vincular shopify magento integración' },
  },
  tour: { title: 'Repetir el recorrido', words: 'guía introducción mostrar primeros pasos visita ayuda' },
};
