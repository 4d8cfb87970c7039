import { describe, expect, it } from 'vitest';
import { readingLines } from './reading-text.js';

describe('the line with how data are read', () => {
  it('has the options as in a configuration, without those that other lines show', () => {
    const reading = {
      columns: ['x', 'y'],
      label: 'class',
      missing: { x: 'mask', y: 'forward' },
      resample: { every: 0.02, method: 'mean' },
      differences: true,
      horizon: [1, 6],
      delimiter: ';',
      normalize: true,
    };
    expect(readingLines(reading)).toEqual([
      'raw data are read with label: class, missing: { x: mask, y: forward }, resample: { every: 0.02, method: mean }, ' +
        'differences: true, horizon: [ 1, 6 ], delimiter: ;',
    ]);
  });

  it('is absent where a model says nothing more', () => {
    expect(readingLines(undefined)).toEqual([]);
    expect(readingLines({ columns: ['x'], normalize: false })).toEqual([]);
  });

  it('stays one line, and cannot steer the terminal', () => {
    const [line] = readingLines({ label: 'a\nb\u001b[31m', comment: '\t' });
    expect(line?.split('').every((sign) => sign >= ' ')).toBe(true);
  });
});
