/** One stop of a tour. */
export interface TourStep {
  /**
   * What is pointed at: `plan-picker` is the tag, `plan-picker.confirm` its part of that name, and a `data-anchor` of the page's
   * own. Of several with a space between them the first that is to be seen.
   */
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
  /** The tour waits for what is not there; without it, a stop that is not there when it is reached is passed over. */
  readonly required?: boolean;
}
