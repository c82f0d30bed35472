/** Forms whose sending is judged here instead of by the browser, and what stood there before. */
const held = new WeakMap<HTMLFormElement, { readonly before: boolean; tags: number }>();

/**
 * Takes the try to send a form over from the browser: with its own validation on, nobody could tell that try from a host
 * that only asks (`checkValidity()`), since both report the same `invalid` events.
 */
export function hold(form: HTMLFormElement): void {
  const known = held.get(form);
  if (known) known.tags += 1;
  else held.set(form, { before: form.noValidate, tags: 1 });
  form.noValidate = true;
}

/** Gives it back as it was, once no tag holds it any more. */
export function free(form: HTMLFormElement): void {
  const known = held.get(form);
  if (!known || (known.tags -= 1) > 0) return;
  held.delete(form);
  form.noValidate = known.before;
}

/** The form that somebody tries to send at this moment. */
let tried: HTMLFormElement | undefined;
export const isTried = (form: HTMLFormElement): boolean => form === tried;

/** What the browser would have done of its own: each wrong field hears of it, and the first that nobody looks after says it. */
export function report(form: HTMLFormElement): boolean {
  if (held.get(form)?.before) return true;
  tried = form;
  try {
    return form.reportValidity();
  } finally {
    tried = undefined;
  }
}
