type Field = Partial<Pick<HTMLInputElement, 'autocomplete' | 'name' | 'type' | 'value'>>;

/** What may be kept of a field: never what is secret, a file, a tick or a card. */
export function typedIn(target: EventTarget | null): [name: string, value: string] | undefined {
  const { name, value, type = '', autocomplete = '' } = target as Field;
  if (typeof name !== 'string' || typeof value !== 'string' || !/^[A-Za-z][A-Za-z0-9._-]{0,63}$/.test(name)) return;
  if (/^(password|hidden|file|checkbox|radio)$/.test(type) || /\b(cc-|password|one-time-code)/.test(autocomplete))
    return;
  return value.length > 500 ? undefined : [name, value];
}

/** Fills in what was typed before, where nothing is typed yet. */
export function fillIn(root: ParentNode, draft: Readonly<Record<string, string>>): void {
  for (const field of root.querySelectorAll<HTMLElement & { value: string }>('[name]')) {
    const [name, value] = typedIn(field) ?? [];
    if (name !== undefined && value === '' && draft[name] !== undefined) field.value = draft[name];
  }
}
