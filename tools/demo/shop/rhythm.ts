/** When some things are bought more than at other times. */
export type Season = 'summer' | 'school' | 'gifts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** New York’s winter time all the year, which is near enough for a rhythm. */
const behind = 5 * hour;

/** Days are numbered from 1970, by the shop's clock. */
export const dayOf = (at: number): number => Math.floor((at - behind) / day);
export const startOf = (number: number): number => number * day + behind;

const dateOf = (number: number) => {
  const date = new Date(number * day);
  return { month: date.getUTCMonth() + 1, date: date.getUTCDate(), weekday: date.getUTCDay() };
};

/** Sunday first. People try glasses on at the weekend. */
const week = [1.15, 0.85, 0.8, 0.9, 0.95, 1.1, 1.4];
const year = [0.85, 0.85, 0.95, 1, 1.1, 1.15, 1.1, 1.1, 0.95, 0.9, 1.15, 1.3];

/** Orders of each hour against the day's, from midnight on: noon, and the evening on the sofa. */
const hours = [2, 1, 0.5, 0.3, 0.3, 0.6, 1.5, 3, 5, 6, 7, 8, 8.5, 7, 6, 6, 6, 6.5, 7.5, 9, 9.5, 8, 6, 4];

/** What is off, and how many more come for it. */
export interface Promotion {
  readonly name: string;
  readonly off: number;
  readonly pull: number;
}

export function promotionOn(number: number): Promotion | undefined {
  const { month, date, weekday } = dateOf(number);
  // the Friday after the fourth Thursday of November, to the Monday after it
  const thanksgiving = number - ((weekday + 3) % 7);
  const holiday = dateOf(thanksgiving);
  const after = number - thanksgiving;
  if (holiday.month === 11 && holiday.date >= 22 && holiday.date <= 28 && after >= 1 && after <= 4)
    return { name: 'Black Friday', off: 0.2, pull: 2.4 };
  if (month === 4 && date >= 10 && date <= 16) return { name: 'Spring frames', off: 0.15, pull: 1.5 };
  if (month === 8 && date >= 20 && date <= 29) return { name: 'Back to school', off: 0.1, pull: 1.4 };
  return undefined;
}

/** How much more than usual a season's things are bought. */
export function pullOf(season: Season | undefined, number: number): number {
  const { month } = dateOf(number);
  if (season === 'summer') return month >= 5 && month <= 8 ? 2.5 : 0.5;
  if (season === 'school') return month === 8 || month === 9 ? 3 : 1;
  if (season === 'gifts') return month >= 11 ? 4 : 0.5;
  return 1;
}

/** How many orders a day brings on average: the week, the season, what is on offer, and a fifth more every year. */
export function expectedOn(number: number): number {
  const { month, weekday } = dateOf(number);
  const growth = 1.2 ** ((number - 20_000) / 365);
  return 15 * growth * (week[weekday] ?? 1) * (year[month - 1] ?? 1) * (promotionOn(number)?.pull ?? 1);
}

const whole = hours.reduce((sum, one) => sum + one, 0);

/** Where in a day, in milliseconds, a share of its orders from 0 to 1 has come. */
export function timeOf(share: number): number {
  let left = share * whole;
  for (const [at, weight] of hours.entries()) {
    if (left < weight) return (at + left / weight) * hour;
    left -= weight;
  }
  return day - 1;
}
