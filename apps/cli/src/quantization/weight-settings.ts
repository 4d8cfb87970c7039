import { z } from 'zod';

/** A number of bits in a record. */
export const bits = () => z.int({ error: 'an integer ≥ 1' }).min(1, { error: 'an integer ≥ 1' });

/** The settings of an integer model that say the bits of its weights, in records; others are kept. */
export const weightSettings = () =>
  z.looseObject(
    {
      weightBits: bits(),
      kernelBits: bits().optional(),
      recurrentBits: bits().optional(),
      layers: z
        .array(
          z.looseObject(
            { weightBits: bits().optional(), kernelBits: bits().optional(), recurrentBits: bits().optional() },
            { error: 'the bits of a layer' },
          ),
          { error: 'a list with the bits of each layer' },
        )
        .optional(),
    },
    { error: 'the settings of the model' },
  );
