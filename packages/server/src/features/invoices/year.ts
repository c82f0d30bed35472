/** When a year begins in a time zone (IANA), whatever the offset is then. */
export function startOfYear(year: number, timeZone: string): Date {
  const wanted = Date.UTC(year, 0, 1);
  let instant = wanted;
  // The second look is for zones whose offset differs between the guess and the answer.
  for (let look = 0; look < 2; look += 1) instant = wanted - offsetAt(instant, timeZone);
  return new Date(instant);
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(instant / 1000) * 1000;
}
