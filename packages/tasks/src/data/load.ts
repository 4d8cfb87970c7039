import { createHash } from 'node:crypto';
import type { CharacterData } from '../characters.js';
import type { DataSource } from '../data-record.js';
import type { ImageData, LabelledImages } from '../mnist.js';
import type { SeriesData } from '../series/series-data.js';
import type { SeriesSchema } from '../series/series-options.js';
import { locateFile } from './folder.js';
import type { ReadOptions } from './read-bytes.js';
import { readCharacters } from './read-characters.js';
import { type ImagePaths, readImages } from './read-images.js';
import { readSeries } from './read-series.js';
import { DATA_SETS, type DataSetName } from './sets.js';

// The Node version of `#data` in package.json; for browsers see load-in-browser.ts.

export async function loadMnist(options: ReadOptions): Promise<ImageData> {
  const paths = (part: 'train' | 't10k'): ImagePaths => ({
    images: locateFile('mnist', `${part}-images-idx3-ubyte.gz`),
    labels: locateFile('mnist', `${part}-labels-idx1-ubyte.gz`),
  });
  const images = await loadSplit(paths('train'), paths('t10k'), 50_000, options);
  return { ...images, source: sourceOf('mnist', images.train.labels.length + images.validation.labels.length) };
}

/** @param training number of images of the training file used for training; the rest is for validation */
export async function loadSplit(
  train: ImagePaths,
  test: ImagePaths,
  training: number,
  options: ReadOptions = {},
): Promise<ImageData> {
  const known = await readImages(train, options);
  const unseen = await readImages(test, options);
  const { pixels } = known;
  const part = (from: number, to: number): LabelledImages => ({
    images: known.images.subarray(from * pixels, to * pixels),
    labels: known.labels.subarray(from, to),
  });
  return { pixels, train: part(0, training), validation: part(training, known.labels.length), test: unseen };
}

export async function loadPennTreebank(options: ReadOptions): Promise<CharacterData> {
  const path = (part: string) => locateFile('ptb', `ptb.${part}.txt.gz`);
  const texts = await readCharacters({ train: path('train'), validation: path('valid'), test: path('test') }, options);
  return { ...texts, source: sourceOf('ptb', texts.train.length) };
}

/** @param maxRows maximum number of rows to read; default: all */
export function loadSeries(
  schema: SeriesSchema,
  maxRows: number | undefined,
  options: ReadOptions,
): Promise<SeriesData> {
  return readSeries(schema, maxRows, options);
}

/** The record of verified files. */
function sourceOf(set: DataSetName, rows: number): DataSource {
  const files = DATA_SETS[set].files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
  const hash = createHash('sha256');
  for (const { sha256 } of files) hash.update(sha256);
  return { digest: hash.digest('hex'), rows, files };
}
