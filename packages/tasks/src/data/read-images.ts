import type { LabelledImages } from '../mnist.js';
import { checkOptions } from '../options.js';
import { DataFormatError } from './format-error.js';
import { READ_OPTIONS, type ReadOptions } from './read-bytes.js';
import { readIdx } from './read-idx.js';

/** IDX files of images and their labels. */
export interface ImagePaths {
  /** [count, rows, columns] */
  images: string;
  /** [count], 0 to 9 */
  labels: string;
}

/**
 * Reads images and their labels from IDX files.
 *
 * @throws DataFormatError when a file cannot be read, is corrupt, has a wrong shape, or the two files do not match
 */
export async function readImages(
  paths: ImagePaths,
  options: ReadOptions = {},
): Promise<LabelledImages & { pixels: number }> {
  checkOptions<ReadOptions>('readImages', options, READ_OPTIONS);
  const images = await readIdx(paths.images, options);
  const labels = await readIdx(paths.labels, options);
  const [count, rows, columns] = images.shape as [number, number, number];
  if (images.shape.length !== 3) {
    throw new DataFormatError(paths.images, `has ${images.shape.length} dimensions; images have 3`);
  }
  if (labels.shape.length !== 1 || labels.shape[0] !== count) {
    throw new DataFormatError(paths.labels, `has shape [${labels.shape}]; for ${count} images it must be [${count}]`);
  }
  const at = labels.data.findIndex((label) => label > 9);
  if (at >= 0) throw new DataFormatError(paths.labels, `label ${at} is ${labels.data[at]}; it must be 0 to 9`);
  return { images: images.data, labels: labels.data, pixels: rows * columns };
}
