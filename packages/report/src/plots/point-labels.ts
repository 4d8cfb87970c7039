import { initializer, type LinkOptions, link, type Markish, type TextOptions, text } from '@observablehq/plot';
import { type LabelPoint, type PlacedLabel, placeLabels } from './place-labels.js';

interface Labelled {
  bytes: number;
  value: number;
}

/** Pixels from a point to its label, beyond which a line joins them. */
const NEAR = 13;

/** What Plot tells an initializer: scales, and the sizes of the drawing. */
type Drawn = Parameters<Parameters<typeof initializer>[1]>;

/**
 * Labels of points on an axis of bytes, placed so that they overlap neither each other nor points. A thin line leads to those that have no
 * place beside their point.
 *
 * @param labelled the points with a label
 * @param all all points of the plot
 */
export function pointLabels<T extends Labelled>(
  labelled: readonly T[],
  label: (point: T) => string,
  all: readonly T[],
): Markish[] {
  // Only initializers know the pixels of points.
  function placesOf(
    data: Drawn[0],
    scales: Drawn[3],
    { width, height, marginLeft, marginTop, marginBottom }: Drawn[4],
  ) {
    const points = (data as readonly T[]).map(
      (point): LabelPoint => ({
        x: scales.x!(point.bytes) as number,
        y: scales.y!(point.value) as number,
        label: labelled.includes(point) ? label(point) : undefined,
      }),
    );
    // Labels may go on into the margin of the right, but not over axes and what is above.
    const frame = { left: marginLeft, right: width, top: marginTop - 6, bottom: height - marginBottom };
    const placed = placeLabels(points, frame);
    const at = (one: (point: LabelPoint, place: PlacedLabel) => number) => ({
      value: placed.map((place, i) => (place ? one(points[i]!, place) : Number.NaN)),
    });
    const where = (isShown: (place: PlacedLabel) => boolean) => [
      placed.flatMap((place, i) => (place && isShown(place) ? [i] : [])),
    ];
    return { at, where };
  }

  const texts = (['start', 'end'] as const).map((anchor) => {
    const own: TextOptions = {
      x: 'bytes',
      y: 'value',
      text: label as (point: unknown) => string,
      fill: 'currentColor',
    };
    const options = initializer(own, (data, _facets, _channels, scales, dimensions) => {
      const { at, where } = placesOf(data, scales, dimensions);
      return {
        data,
        facets: where((place) => place.anchor === anchor),
        channels: { x: at(({ x }, { dx }) => x + dx), y: at(({ y }, { dy }) => y + dy) },
      };
    });
    return text(all as T[], { ...options, textAnchor: anchor, lineAnchor: 'middle' });
  });
  const own: LinkOptions = { x: 'bytes', y: 'value', stroke: 'currentColor', strokeOpacity: 0.45, strokeWidth: 0.75 };
  const lines = initializer(own, (data, _facets, _channels, scales, dimensions) => {
    const { at, where } = placesOf(data, scales, dimensions);
    return {
      data,
      facets: where(({ dx, dy }) => Math.hypot(dx, dy) > NEAR),
      channels: {
        ...{ x1: at(({ x }) => x), x2: at(({ x }, { dx }) => x + dx) },
        ...{ y1: at(({ y }) => y), y2: at(({ y }, { dy }) => y + dy) },
      },
    };
  });
  return [link(all as T[], lines), ...texts];
}
