/** @typedef {{ id: string, input: HTMLInputElement, label: HTMLLabelElement, error: HTMLElement }} Field */
/** @typedef {ReturnType<typeof import('./texts.js').texts>} Words */
/**
 * What is filled in for one kind of method.
 * @typedef {object} Group
 * @property {Field[]} fields
 * @property {(words: Words) => void} name gives the fields their labels
 * @property {(words: Words) => Record<string, string>} problems what is wrong, by a field's id
 * @property {() => object} params what Stripe is told
 */

/** @param {string} id @returns {Field} */
export const field = (id) => ({
  id,
  input: /** @type {HTMLInputElement} */ (document.getElementById(id)),
  label: /** @type {HTMLLabelElement} */ (document.querySelector(`label[for="${id}"]`)),
  error: /** @type {HTMLElement} */ (document.getElementById(`${id}-error`)),
});

/** @param {Field} target @param {string} text */
export function tell(target, text) {
  target.error.textContent = text;
  target.input.ariaInvalid = text ? 'true' : 'false';
}
