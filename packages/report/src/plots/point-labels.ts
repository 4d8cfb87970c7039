import { initializer, type Markish, type TextOptions, text } from '@observablehq/plot';
import { type PlacedLabel, placeLabels } from './place-labels.js';

interface Labelled {
  bytes: number;
  value: number;
}

/**
 * Labels of points on an axis of bytes, placed so that they overlap neither each other nor points.
 *
 * @param labelled the points with a label
 * @param all all points of the plot
 */
export function pointLabels<T extends Labelled>(
  labelled: readonly T[],
  label: (point: T) => string,
  all: readonly T[],
): Markish[] {
  return (['start', 'end'] as const).map((anchor) => {
    const own: TextOptions = {
      x: 'bytes',
      y: 'value',
      text: label as (point: unknown) => string,
      fill: 'currentColor',
    };
    // Only here are the pixels of points known.
    const options = initializer(own, (data, _facets, _channels, scales, dimensions) => {
      const points = (data as readonly T[]).map((point) => ({
        x: scales.x!(point.bytes) as number,
        y: scales.y!(point.value) as number,
        label: labelled.includes(point) ? label(point) : undefined,
      }));
      const { width, height, marginLeft, marginTop, marginBottom } = dimensions;
      // Labels may go on into the margin of the right, but not over axes and what is above.
      const frame = { left: marginLeft, right: width, top: marginTop - 6, bottom: height - marginBottom };
      const placed = placeLabels(points, frame);
      const shown = placed.flatMap((place, i) => (place?.anchor === anchor ? [i] : []));
      const at = (one: (i: number, place: PlacedLabel) => number) =>
        placed.map((place, i) => (place ? one(i, place) : Number.NaN));
      return {
        data,
        facets: [shown],
        channels: {
          x: { value: at((i, { dx }) => points[i]!.x + dx) },
          y: { value: at((i, { dy }) => points[i]!.y + dy) },
        },
      };
    });
    return text(all as T[], { ...options, textAnchor: anchor, lineAnchor: 'middle' });
  });
}
