/**
 * The default seed of a layer: unique within a program, and the same in every run of it. Seeds of consecutive layers are far apart, since
 * a layer's initializers use seed, seed + 1, ….
 *
 * @param id of the layer; TensorFlow.js numbers layers in order of creation
 */
export function defaultSeed(id: number): number {
  return Math.imul(id + 1, 0x9e3779b1) >>> 1;
}
