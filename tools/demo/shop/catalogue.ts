import type { Season } from './rhythm.ts';

/** What Acme Optics sells. */
export interface Product {
  readonly sku: string;
  readonly title: string;
  /** US cents. */
  readonly price: number;
  /** How often it is bought, against the others. */
  readonly weight: number;
  /** When it is bought more. */
  readonly season?: Season;
}

const product = (sku: string, title: string, price: number, weight: number, season?: Season): Product => ({
  sku,
  title,
  price,
  weight,
  ...(season && { season }),
});

export const frames: readonly Product[] = [
  product('FR-ALMA-BLK', 'Alma round frame, black', 12_900, 9),
  product('FR-ALMA-TOR', 'Alma round frame, tortoise', 12_900, 11),
  product('FR-BRUNO-NVY', 'Bruno square frame, navy', 14_900, 8),
  product('FR-CLEO-ROS', 'Cleo cat-eye frame, rose', 15_900, 6),
  product('FR-DANE-GUN', 'Dane titanium frame, gunmetal', 22_900, 4),
  product('FR-JUNO-CLR', 'Juno clear frame', 11_900, 7),
  product('FR-KIDS-BLU', 'Pip children’s frame, blue', 7_900, 4, 'school'),
  product('SU-AVIA-GLD', 'Avia sunglasses, gold', 16_900, 6, 'summer'),
  product('SU-COAST-BLK', 'Coast polarised sunglasses', 18_900, 5, 'summer'),
  product('SU-WAYF-BLK', 'Way sunglasses, black', 13_900, 6, 'summer'),
];

/** Bought with a frame, or alone. */
export const extras: readonly Product[] = [
  product('LE-SINGLE', 'Single-vision lenses', 6_900, 16),
  product('LE-PROGRESS', 'Progressive lenses', 19_900, 6),
  product('LE-BLUE', 'Blue-light lenses', 8_900, 9),
  product('CL-DAILY-30', 'Daily contact lenses, 30', 3_490, 8),
  product('CL-MONTH-6', 'Monthly contact lenses, 6', 4_290, 5),
  product('AC-CASE', 'Hard case', 1_990, 5),
  product('AC-CLOTH', 'Microfibre cloths, 3', 990, 7),
  product('AC-SPRAY', 'Lens spray, 60 ml', 890, 6),
  product('GI-50', 'Gift card', 5_000, 2, 'gifts'),
];
