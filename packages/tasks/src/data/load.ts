import type { CharacterData } from '../characters.js';
import type { ImageData, LabelledImages } from '../mnist.js';
import type { SeriesData } from '../series.js';
import type { SeriesSchema } from '../series-options.js';
import { locateFile } from './folder.js';
import { readCharacters } from './read-characters.js';
import { type ImagePaths, readImages } from './read-images.js';
import { readSeries } from './read-series.js';

// What `#data` of package.json stands for in Node; in browsers, see load-nowhere.ts.

export function loadMnist(): Promise<ImageData> {
  const paths = (part: 'train' | 't10k'): ImagePaths => ({
    images: locateFile('mnist', `${part}-images-idx3-ubyte.gz`),
    labels: locateFile('mnist', `${part}-labels-idx1-ubyte.gz`),
  });
  return loadSplit(paths('train'), paths('t10k'), 50_000);
}

/** @param training images of the training file that train; the others validate */
export async function loadSplit(train: ImagePaths, test: ImagePaths, training: number): Promise<ImageData> {
  const known = await readImages(train);
  const unseen = await readImages(test);
  const { pixels } = known;
  const part = (from: number, to: number): LabelledImages => ({
    images: known.images.subarray(from * pixels, to * pixels),
    labels: known.labels.subarray(from, to),
  });
  return { pixels, train: part(0, training), validation: part(training, known.labels.length), test: unseen };
}

export function loadPennTreebank(): Promise<CharacterData> {
  const path = (part: string) => locateFile('ptb', `ptb.${part}.txt.gz`);
  return readCharacters({ train: path('train'), validation: path('valid'), test: path('test') });
}

export function loadSeries(schema: SeriesSchema): Promise<SeriesData> {
  return readSeries(schema);
}
