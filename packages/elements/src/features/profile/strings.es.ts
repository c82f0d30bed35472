import type { ProfileStrings } from './strings.ts';

export const es: ProfileStrings = {
  heading: 'Perfil de la empresa',
  subheading: 'En sus facturas y en los correos a su equipo.',
  notLoaded: 'No se ha podido cargar su perfil',
  notLoadedText: 'Está a salvo; el fallo es nuestro.',
  forbidden: 'No puede ver el perfil',
  forbiddenText: 'Consulte al propietario de la cuenta.',
  formMissing: 'El formulario no se ha cargado',
  formMissingText: 'No ha cambiado nada. Compruebe su conexión e inténtelo de nuevo.',
};
