import type { Strings } from './strings.ts';

export const es: Strings = {
  title: 'Configuración',
  search: 'Buscar en todos los ajustes',
  none: (query) => `Sin resultados para «${query}»`,
  results: { one: '# ajuste', many: '# ajustes', other: '# ajustes' },
  sections: {
    profile: 'Empresa',
    notifications: 'Notificaciones',
    payment: 'Pago',
    connections: 'Tiendas',
  },
  texts: {
    profile: 'Nombre, contacto, dirección, números fiscales, idioma y zona horaria',
    notifications: 'De qué se le avisa, también por correo',
    payment: 'Tarjetas y cuentas bancarias, y con cuál se paga',
    connections: 'Qué tiendas están conectadas y cómo están',
  },
  lost: 'No se ha podido cargar esta sección. No ha cambiado nada.',
  again: 'Reintentar',
  notLoaded: 'No se han podido cargar sus ajustes',
  notLoadedText: 'Están a salvo; el fallo es nuestro.',
  empty: 'Aquí no hay nada que pueda ajustar',
  emptyText: 'Pida acceso a quien administra su cuenta.',
  forbidden: 'No puede ver los ajustes',
};
