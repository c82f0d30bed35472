/** The version of this SDK; pages with two copies are told when they differ. */
export const version = '0.0.0';
