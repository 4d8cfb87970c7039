import { expect, it } from 'vitest';
import { encodeModel } from './model.js';

/** A length-delimited field: tag, length, content, in hexadecimal. */
const field = (tag: string, ...content: string[]) => {
  const all = content.join('');
  return `${tag}${(all.length / 2).toString(16).padStart(2, '0')}${all}`;
};
const text = (tag: string, value: string) => field(tag, Buffer.from(value).toString('hex'));

it('writes the fields of onnx.proto', () => {
  const model = encodeModel({
    inputs: { x: ['n', 2] },
    outputs: { y: [1] },
    constants: { c: { shape: [1], values: Int8Array.of(-1) } },
    nodes: [{ operator: 'Op', inputs: ['x', ''], outputs: ['y'], attributes: { k: 1, f: [{ float: 1 }], s: ['a'] } }],
  });
  const node = field(
    '0a',
    ...[text('0a', 'x'), text('0a', ''), text('12', 'y'), text('22', 'Op')],
    field('2a', text('0a', 'k'), '1801', 'a00102'),
    field('2a', text('0a', 'f'), '3d0000803f', 'a00106'),
    field('2a', text('0a', 's'), text('4a', 'a'), 'a00108'),
  );
  const constant = field('2a', '0801', '1003', text('42', 'c'), '4a01ff');
  const value = (tag: string, name: string, ...dimensions: string[]) =>
    field(tag, text('0a', name), field('12', field('0a', '0801', field('12', ...dimensions))));
  const x = value('5a', 'x', field('0a', text('12', 'n')), field('0a', '0802'));
  const y = value('62', 'y', field('0a', '0801'));
  const operators = [field('42', text('0a', ''), '1011'), field('42', text('0a', 'com.microsoft'), '1001')];
  const graph = field('3a', node, text('12', 'network'), constant, x, y);
  expect(Buffer.from(model).toString('hex')).toBe(['0808', text('12', 'qornn'), graph, ...operators].join(''));
});
