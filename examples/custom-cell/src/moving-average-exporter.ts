import { floorDivideOnnx, type LayerExporter } from '@qornn/exporters/kinds';
import type { MovingAverageLayer } from './moving-average-kind.js';

/** How moving averages are exported: their C, their ONNX, what they cost, and their formula, which `qornn export json` writes. */
export const movingAverageExporter: LayerExporter<MovingAverageLayer> = {
  name: 'movingAverage',
  c({ units, smoothing, inputShift }, { prefix, index, target }) {
    const h = `h${index}`;
    const a = `${prefix}_smoothing${index}`;
    return {
      states: [{ field: h, length: units }],
      fields: [{ name: h, comment: 'averages', members: [{ name: h, type: 'int16_t', length: units }] }],
      constants: [{ name: a, type: 'int16_t', values: smoothing, comment: `[${units}], a` }],
      helpers: [],
      functions: `/* h' = h + floor(((x 2^r - h) a + 2^13) / 2^14), with r = ${inputShift}; C leaves >> of a negative number to the compiler. */
static void ${prefix}_layer${index}(${prefix}_context *context, const int16_t *x)
{
  uint_fast16_t i;
  for (i = 0; i < ${units}u; i++) {
    const int32_t difference = x[i] * ((int32_t)1 << ${inputShift}) - context->${h}[i];
    const int32_t product = difference * ${target.read(prefix, 'int16_t', a, 'i')} + 8192;
    const int32_t change = product < 0 ? ~(~product >> 14) : product >> 14;
    context->${h}[i] = (int16_t)(context->${h}[i] + change);
  }
}`,
      reset: `for (i = 0; i < ${units}u; i++) {\n  context->${h}[i] = 0;\n}`,
      step: (input) => `${prefix}_layer${index}(context, ${input});`,
      output: `context->${h}`,
    };
  },
  onnx: {
    integer({ units, smoothing, inputShift, stateBits }, { prefix }) {
      const top = 2 ** (stateBits - 1);
      return {
        states: [{ name: 'h', start: new Int16Array(units), low: -top, high: top - 1 }],
        drive(graph, x) {
          const target = graph.node('Mul', [x, graph.scalar('INT32', 2 ** inputShift)], `${prefix}_target`);
          return [{ ...target, length: units }];
        },
        step(graph, [target], [h]) {
          const a = graph.shared(`${prefix}_a`, 'INT32', [units], smoothing);
          const difference = graph.node('Sub', [target, h], `${prefix}_difference`);
          const product = graph.node('Mul', [difference, a], `${prefix}_product`);
          const rounded = graph.node('Add', [product, graph.scalar('INT32', 2 ** 13)], `${prefix}_half_up`);
          const change = floorDivideOnnx(graph, `${prefix}_change`, rounded, graph.scalar('INT32', 2 ** 14));
          return [graph.node('Add', [h, change], `${prefix}_next`)];
        },
        output: (_, [h]) => h!,
      };
    },
  },
  cost: {
    operations: ({ units }) => ({ call: 1, unit: units, scale32: units, constant: units }),
    resized: (layer, { units, inputs }) =>
      units === inputs && units <= layer.units
        ? { ...layer, units, inputs, smoothing: layer.smoothing.slice(0, units) }
        : null,
  },
  formula: ["h' = h + (((x 2^inputShift - h) smoothing + 2^13) >> 14), y = h'"],
};
