const UNITS: readonly (readonly [unit: string, perSecond: number])[] = [
  ['µs', 1e6],
  ['ms', 1e3],
];

/**
 * A duration with three significant digits.
 *
 * @example
 * durationText(0.00221); // '2.21 ms'
 */
export function durationText(seconds: number): string {
  const inUnit = (perSecond: number) => Number((seconds * perSecond).toPrecision(3));
  const [unit, perSecond] = UNITS.find(([, perSecond]) => inUnit(perSecond) < 1000) ?? ['s', 1];
  return `${inUnit(perSecond)} ${unit}`;
}
