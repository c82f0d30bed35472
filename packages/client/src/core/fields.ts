// Each in a file of its own, so that a form brings along only what it asks for.
export * from './fields/address.ts';
export * from './fields/email.ts';
export * from './fields/phone.ts';
export * from './fields/standards.ts';
export * from './fields/tax-id.ts';
export * from './fields/text.ts';
