/** Pixels. */
export interface LabelPoint {
  x: number;
  y: number;
  /** text of the label; undefined for a point without one, which labels keep off, too */
  label: string | undefined;
}

export interface PlacedLabel {
  /** whether the text ends or starts beside the point */
  anchor: 'start' | 'end';
  /** of the text, relative to the point: its near end, and its middle */
  dx: number;
  dy: number;
}

/** Pixels from the top left. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels. Characters are about as wide, of a font of 11. */
export const CHARACTER = 6.3;
const HEIGHT = 12;
/** From the point to the text, from near to far. */
const ASIDES = [8, 38, 68, 98, 128];
/** Half of a point. */
const POINT = 4;
/** Rows of text above and below a point, from near to far. */
const ROWS = [-9, 9, -21, 21, -33, 33, -45, 45, -57, 57, -69, 69, -81, 81];
/** Places relative to a point, the nearest first. */
const PLACES = ASIDES.flatMap((aside) => ROWS.map((dy) => ({ aside, dy }))).sort(
  (a, b) => Math.hypot(a.aside, a.dy) - Math.hypot(b.aside, b.dy),
);

/**
 * Places for labels: beside their points, as near as they overlap no other label and no point, within the frame. Where there is no such place,
 * the nearest.
 *
 * @param frame what labels do not leave, unless there is no place
 * @returns one for each point, undefined without a label
 */
export function placeLabels(points: readonly LabelPoint[], frame: Box): (PlacedLabel | undefined)[] {
  const taken: Box[] = points.map(({ x, y }) => around(x - POINT, x + POINT, y, POINT));
  const placed: (PlacedLabel | undefined)[] = points.map(() => undefined);
  const fromLeft = points.map((_, i) => i).sort((a, b) => points[a]!.x - points[b]!.x || points[a]!.y - points[b]!.y);
  for (const i of fromLeft) {
    const { x, y, label } = points[i]!;
    if (label === undefined) continue;
    const width = CHARACTER * label.length;
    const sides = x <= (frame.left + frame.right) / 2 ? (['start', 'end'] as const) : (['end', 'start'] as const);
    const places = PLACES.flatMap(({ aside, dy }) =>
      sides.map((anchor): PlacedLabel => ({ anchor, dx: anchor === 'start' ? aside : -aside, dy })),
    );
    const boxOf = ({ anchor, dx, dy }: PlacedLabel) => {
      const near = x + dx;
      return around(
        anchor === 'start' ? near : near - width,
        anchor === 'start' ? near + width : near,
        y + dy,
        HEIGHT / 2,
      );
    };
    const isFree = (box: Box) => isInside(box, frame) && !taken.some((other) => overlap(box, other));
    const place = places.find((one) => isFree(boxOf(one))) ?? places[0]!;
    taken.push(boxOf(place));
    placed[i] = place;
  }
  return placed;
}

function around(left: number, right: number, middle: number, half: number): Box {
  return { left, right, top: middle - half, bottom: middle + half };
}

function isInside(a: Box, b: Box): boolean {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
