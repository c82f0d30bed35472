/**
 * @template T
 * @param {T} first
 */
export function held(first) {
  let given = $state.raw(first);
  return {
    get given() {
      return given;
    },
    set given(next) {
      given = next;
    },
  };
}
