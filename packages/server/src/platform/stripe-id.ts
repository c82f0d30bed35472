/** The id of what Stripe answers as an id or, expanded, as a whole. */
export const idOf = (value: string | { readonly id: string }): string => (typeof value === 'string' ? value : value.id);
