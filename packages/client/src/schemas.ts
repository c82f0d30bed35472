export { Email, Phone, PostalAddress, Text } from './core/fields.ts';
export * from './core/findings.ts';
export * from './core/schema.ts';
export * from './features/invoices/schema.ts';
export * from './features/payment-methods/schema.ts';
export * from './features/profile/schema.ts';
export * from './features/session/schema.ts';
export * from './features/subscription/schema.ts';
export * from './features/usage/schema.ts';
