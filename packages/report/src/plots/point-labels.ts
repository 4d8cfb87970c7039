import { type Markish, text } from '@observablehq/plot';

interface Labelled {
  bytes: number;
  value: number;
}

/**
 * Labels of points on an axis of bytes: to the right of their points in the left half of the plot, and to the left in the right half, so that
 * no label leaves the plot.
 *
 * @param all all points of the plot
 */
export function pointLabels<T extends Labelled>(
  points: readonly T[],
  label: (point: T) => string,
  all: readonly T[],
): Markish[] {
  const sizes = all.map(({ bytes }) => Math.log(bytes));
  const middle = (sizes.reduce((a, b) => Math.min(a, b)) + sizes.reduce((a, b) => Math.max(a, b))) / 2;
  const isRight = ({ bytes }: T) => Math.log(bytes) > middle;
  return [false, true].map((right) =>
    text(
      points.filter((point) => isRight(point) === right),
      {
        x: 'bytes',
        y: 'value',
        text: label,
        dx: right ? -8 : 8,
        dy: -8,
        textAnchor: right ? 'end' : 'start',
        fill: 'currentColor',
      },
    ),
  );
}
