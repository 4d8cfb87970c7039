import type { LayerExporter } from '@qornn/exporters/kinds';
import type { MovingAverageLayer } from './moving-average-kind.js';

/** How moving averages are exported: as C, so that `qornn export c` takes networks with them. */
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
};
