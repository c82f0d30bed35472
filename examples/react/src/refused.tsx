/** What the compiler refuses; nothing imports it. */
export const refused = [
  // @ts-expect-error there is no such interval
  <varai-plan-picker key="interval" interval="week" />,
  // @ts-expect-error there is no such property
  <varai-plan-picker key="property" colour="red" />,
  <varai-plan-picker
    key="event"
    onvarai-plan-change={(event) => {
      // @ts-expect-error a quote has no such field
      return event.quote.cost;
    }}
  />,
];
