import { TaskError } from '../errors.js';
import type { DataFile } from './sets.js';

/**
 * The download URLs of a file.
 *
 * @param mirror comma-separated base URLs in place of the public mirrors; empty for the public mirrors
 * @throws TaskError when one of them is not a URL
 * @example
 * addresses('ptb', file, 'https://example.org/data'); // ['https://example.org/data/ptb/ptb.train.txt.gz']
 */
export function addresses(set: string, file: DataFile, mirror: string): string[] {
  if (!mirror.trim()) return [...file.mirrors];
  return mirror.split(',').map((text) => {
    const base = text.trim().replace(/\/+$/, '');
    if (!/^https?:$/.test(URL.canParse(base) ? new URL(base).protocol : '')) {
      throw new TaskError(
        `QORNN_DATA_MIRROR: '${base}' is not a valid URL; it must be like https://example.org/data`,
        'mirror',
        base,
      );
    }
    return `${base}/${set}/${file.name}`;
  });
}

/** @example hostOf('https://example.org/a/b.gz') // 'example.org' */
export function hostOf(url: string): string {
  return new URL(url).host;
}
