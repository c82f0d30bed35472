import type { ArchiveStrings } from './strings.ts';

export const es: ArchiveStrings = {
  title: 'Descargar un año',
  text: 'Todas las facturas de un año en PDF, con una tabla para su contabilidad, en un archivo ZIP.',
  year: 'Año',
  prepare: (year) => `Preparar ${year}`,
  close: 'Cerrar',
  cancel: 'Cancelar',
  stop: 'Detener la preparación',
  counting: 'Contando las facturas…',
  progress: (done, total) => `${done} de ${total} facturas`,
  ready: (year) => `Las facturas de ${year} están listas`,
  readyText: (date) => `Puede descargarlas hasta el ${date}.`,
  download: 'Descargar',
  failed: 'No se ha podido preparar el archivo',
  failedText: 'Sus facturas están a salvo. Inténtelo de nuevo dentro de un minuto.',
  again: 'Reintentar',
};
