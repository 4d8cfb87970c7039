import { describe, expect, it } from 'vitest';
import { answeringAlways, randomModel } from '../../testing/random-models.js';
import { exportC } from '../export-c.js';
import type { FormatName } from './c-format.js';
import { formats } from './formats.js';

const model = answeringAlways(randomModel(2, { units: 12, inputs: 3 }));
const bare = exportC(model, { name: 'gesture' });

describe.each(formats.map(({ name }) => name))('format %s', (format) => {
  const { files, ...rest } = exportC(model, { name: 'gesture', format });

  it('has header and source as they are without a format', () => {
    const { files: plain, ...others } = bare;
    expect(rest).toEqual(others);
    for (const [path, content] of plain) {
      const [found] = [...files].filter(([other]) => other.split('/').at(-1) === path);
      expect(found![1]).toBe(content);
    }
  });

  it('gives the same bytes again', () => {
    expect([...exportC(model, { name: 'gesture', format }).files]).toEqual([...files]);
  });

  it('has paths without surprises, and text that ends with a line end', () => {
    for (const [path, content] of files) {
      expect(path).toMatch(/^(?:[A-Za-z0-9_]+\/)*[A-Za-z0-9_]+(?:\.[a-z]+)?$/);
      expect(content).toMatch(/[^\n]\n$/);
      expect(content).not.toMatch(/undefined|NaN|\[object|[ \t]+\n/);
    }
  });

  it('uses what the model says of itself, and escapes it', () => {
    const labels = Array.from({ length: model.readout.outputs }, (_, o) => `a"${o}*/|\n`);
    const inputNames = Array.from({ length: model.inputs }, (_, i) => `x${i} /* */`);
    const named = exportC({ ...model, labels, inputNames }, { name: 'gesture', format }).files;
    expect(named.get('README.md')).toContain('a"0\\*/\\|');
    for (const [path, content] of named) {
      if (/\.(?:c|h|ino)$/.test(path)) expect(content).not.toMatch(/\*\/ \*\/|\/\*[^/]*\/\*/);
    }
  });
});

it('files of each format', () => {
  const paths = (format: FormatName) => [...exportC(model, { name: 'gesture', format }).files.keys()];
  expect(paths('plain')).toEqual(['gesture.h', 'gesture.c', 'gesture_selftest.c', 'Makefile', 'README.md']);
  expect(paths('arduino')).toEqual([
    'library.properties',
    'keywords.txt',
    'README.md',
    'src/gesture.h',
    'src/gesture.c',
    'examples/ReadPins/ReadPins.ino',
    'examples/ReadSerial/ReadSerial.ino',
    'examples/SelfTest/SelfTest.ino',
  ]);
  expect(paths('zephyr')).toContain('zephyr/module.yml');
  const wide = exportC({ ...randomModel(1, { inputs: 20 }) }, { name: 'gesture', format: 'arduino' });
  expect(wide.files.has('examples/ReadPins/ReadPins.ino')).toBe(randomModel(1, { inputs: 20 }).inputs <= 6);
});
