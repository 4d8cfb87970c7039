import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARACTER, placeLabels } from './place-labels.js';

const frame = { left: 0, right: 700, top: 0, bottom: 400 };

describe('placeLabels', () => {
  it('puts a label beside its point, to the side with more room', () => {
    expect(placeLabels([{ x: 50, y: 200, label: 'a' }], frame)).toEqual([{ anchor: 'start', dx: 8, dy: -9 }]);
    expect(placeLabels([{ x: 650, y: 200, label: 'a' }], frame)).toEqual([{ anchor: 'end', dx: -8, dy: -9 }]);
    expect(placeLabels([{ x: 50, y: 2, label: 'a' }], frame)).toEqual([{ anchor: 'start', dx: 8, dy: 9 }]);
    expect(placeLabels([{ x: 50, y: 200, label: undefined }], frame)).toEqual([undefined]);
  });

  it.each([
    { points: 'points anywhere', right: 640, bottom: 340 },
    { points: 'points in a corner', right: 100, bottom: 100 },
  ])('has no overlaps of 12 labels of $points', ({ right, bottom }) => {
    const point = fc.record({
      x: fc.integer({ min: 60, max: right }),
      y: fc.integer({ min: 60, max: bottom }),
      label: fc.constantFrom('a', 'smnist-gru', 'pmnist-lstm-bytes'),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const boxes = placeLabels(points, frame).map((place, i) => {
          const { x, y, label } = points[i]!;
          const [near, width] = [x + place!.dx, CHARACTER * label.length];
          const left = place!.anchor === 'start' ? near : near - width;
          return { left, right: left + width, top: y + place!.dy - 6, bottom: y + place!.dy + 6 };
        });
        boxes.forEach((a, i) => {
          expect(a.left).toBeGreaterThanOrEqual(frame.left);
          expect(a.right).toBeLessThanOrEqual(frame.right);
          for (const b of boxes.slice(i + 1)) {
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          }
        });
      }),
    );
  });
});
