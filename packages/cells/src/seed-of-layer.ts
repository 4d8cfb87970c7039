/**
 * A seed for a layer that is given none: no other layer of a program has it, and at the next run of the program the layer has it again.
 * It is far from those of its neighbours, since initializers count on from it.
 *
 * @param id of the layer, as tfjs numbers them in the order in which they are made
 */
export function seedOfLayer(id: number): number {
  return Math.imul(id + 1, 0x9e3779b1) >>> 1;
}
