export { de as words } from '@varai/client/checks';

export const unfinished = 'Vervollständigen Sie es; ein Teil fehlt oder passt nicht';
