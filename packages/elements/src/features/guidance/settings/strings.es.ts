import type { Strings } from './strings.ts';

export const es: Strings = {
  title: 'Ajustes',
  search: 'Buscar en todos los ajustes',
  none: (query) => `No se encontró nada para «${query}»`,
  results: { one: '# ajuste', many: '# ajustes', other: '# ajustes' },
  sections: {
    profile: 'Empresa',
    notifications: 'Notificaciones',
    payment: 'Pago',
    connections: 'Tiendas',
  },
  texts: {
    profile: 'Nombre, contacto, dirección, números fiscales, idioma y zona horaria',
    notifications: 'De qué se le avisa, y por correo',
    payment: 'Tarjetas y cuentas bancarias, y cuál se cobra',
    connections: 'Qué tiendas están conectadas y cómo están',
  },
  lost: 'No se pudo cargar esta sección. No se cambió nada.',
  again: 'Reintentar',
  notLoaded: 'No pudimos cargar sus ajustes',
  notLoadedText: 'Están a salvo; el fallo es nuestro.',
  empty: 'Aquí no hay nada que pueda ajustar',
  emptyText: 'Pida acceso a quien administra su cuenta.',
  forbidden: 'No puede ver los ajustes',
};
