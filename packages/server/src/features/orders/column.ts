type Value = string | number | boolean | Date | null;

/** One column of rows, as `unnest` takes it. */
export const column = <Row>(rows: readonly Row[], read: (row: Row) => Value): (string | null)[] =>
  rows.map((row) => {
    const value = read(row);
    if (value === null) return null;
    return value instanceof Date ? value.toISOString() : String(value);
  });
