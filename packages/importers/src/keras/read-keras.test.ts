import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../errors.js';
import { fixture } from '../testing/fixtures.js';
import { Hdf5File } from './hdf5.js';
import { openKerasArchive } from './keras-archive.js';
import { kerasLayers } from './keras-config.js';
import { type KerasOptions, readKeras } from './read-keras.js';

/** A `.keras` file with the weights of another and a changed configuration. */
function withConfig(file: string, change: (text: string) => string): Uint8Array {
  const { config, weights } = openKerasArchive(fixture(file));
  return zipSync({
    'config.json': new TextEncoder().encode(change(JSON.stringify(config))),
    'model.weights.h5': weights,
  });
}

const DENSE = '{"module":"keras.layers","class_name":"Dense"';
const MEAN = '{"module":"keras.layers","class_name":"GlobalAveragePooling1D","config":{"name":"mean"}}';

/** `lstm.keras` with a mean over time. */
function withMean(place: 'before' | 'behind' | 'first', change = (text: string) => text): Uint8Array {
  return withConfig('lstm.keras', (text) => {
    const sequences = text.replaceAll('"return_sequences":false', '"return_sequences":true');
    const lstm = '{"module":"keras.layers","class_name":"LSTM"';
    if (place === 'first') return change(sequences.replace(lstm, `${MEAN},${lstm}`));
    if (place === 'before') return change(sequences.replace(DENSE, `${MEAN},${DENSE}`));
    const end = sequences.indexOf('}],"build_input_shape"') + 1 || sequences.lastIndexOf('}]') + 1;
    return change(`${sequences.slice(0, end)},${MEAN}${sequences.slice(end)}`);
  });
}

describe('readKeras', () => {
  it('reads a mean over time before a dense layer, or behind a linear one', async () => {
    const linear = (text: string) => text.replace('"activation":"softmax"', '"activation":"linear"');
    for (const file of [withMean('before'), withMean('before', linear), withMean('behind', linear)]) {
      expect(await readKeras(file)).toMatchObject({ layers: [{}, {}], returnSequences: false, pooling: 'mean' });
    }
    expect(await readKeras(fixture('lstm.keras'))).not.toHaveProperty('pooling');
  });

  it('says what the layers are, and what a file with weights only does not', async () => {
    expect(await readKeras(fixture('lstm.keras'))).toMatchObject({
      layers: [{ name: 'lstm', cell: 'lstm' }, { name: 'lstm_1' }],
      readout: { name: 'dense', activation: 'softmax' },
      returnSequences: false,
    });
    expect(await readKeras(fixture('lstm.weights.h5'))).toMatchObject({
      layers: [{ name: 'lstm', cell: 'lstm' }, { name: 'lstm_1' }],
      readout: { name: 'dense', activation: 'linear' },
      returnSequences: null,
    });
  });

  it('tells from its bias how a GRU resets', async () => {
    const resets = async (file: string) => (await readKeras(fixture(file))).layers.map(({ resetAfter }) => resetAfter);
    expect(await resets('gru.keras')).toEqual([true]);
    expect(await resets('gru-before.keras')).toEqual([false]);
    expect(await resets('gru-before.weights.h5')).toEqual([false]);
    expect(await resets('bidirectional.weights.h5')).toEqual([true]);
  });

  it('reads a compressed .keras file', async () => {
    const file = withConfig('gru.keras', (text) => text);
    expect((await readKeras(file)).layers).toEqual((await readKeras(fixture('gru.keras'))).layers);
  });

  it('lets go of weights that are not those of the configuration', async () => {
    const file = withConfig('gru.keras', (text) => text.replaceAll('"GRU"', '"LSTM"').replaceAll('"gru"', '"lstm"'));
    await expect(readKeras(file)).rejects.toThrow("layer 'lstm' has no weights in the file, which has those of");
  });

  it.each<[string, Uint8Array, KerasOptions, string]>([
    [
      'another cell',
      fixture('gru.keras'),
      { cell: 'lstm' },
      "cell is 'lstm', but the file has gru (gru); give its own cell, or none",
    ],
    [
      'another activation',
      fixture('simple-rnn.keras'),
      { activation: 'tanh' },
      "activation is 'tanh', but layer 'simple_rnn' has relu; omit the option",
    ],
    [
      'an activation of an LSTM without its configuration',
      fixture('lstm.weights.h5'),
      { activation: 'relu' },
      "activation is 'relu', but layer 'lstm' has tanh; omit the option",
    ],
    [
      'another reset than that of the bias',
      fixture('gru-before.weights.h5'),
      { resetAfter: true },
      "resetAfter is true, but layer 'gru' has false; omit the option",
    ],
    [
      'another reset',
      fixture('gru.keras'),
      { resetAfter: false },
      "resetAfter is false, but layer 'gru' has true; omit the option",
    ],
    [
      'early last outputs',
      withConfig('lstm.keras', (text) => text.replace('"return_sequences":true', '"return_sequences":false')),
      {},
      "layer 'lstm' gives its last output to a recurrent layer; must have return_sequences",
    ],
    [
      'a configuration that is not JSON',
      zipSync({ 'config.json': new Uint8Array([1]), 'model.weights.h5': new Uint8Array() }),
      {},
      'the configuration of the model is not JSON',
    ],
    [
      'a zip without weights',
      zipSync({ 'config.json': new Uint8Array([123, 125]) }),
      {},
      'the file is a zip without model.weights.h5, so it is not a .keras file',
    ],
    [
      'the mean of probabilities',
      withMean('behind'),
      {},
      "layer 'mean' is a mean over time of what softmax gives; allowed: before the dense layer",
    ],
    [
      'a mean before a recurrent layer',
      withMean('first'),
      {},
      "layer 'mean' is a mean over time before a recurrent layer; allowed: after all of them",
    ],
    [
      'the mean of a last output',
      withConfig('lstm.keras', (text) => text.replace(DENSE, `${MEAN},${DENSE}`)),
      {},
      "layer 'mean' is a mean over time, but 'lstm_1' gives its last output only",
    ],
    [
      'two means',
      withMean('before', (text) => text.replace(DENSE, `${MEAN.replace('"mean"', '"again"')},${DENSE}`)),
      {},
      "layer 'again' is a second mean over time; allowed: one",
    ],
    ['a damaged zip', fixture('gru.keras').subarray(0, 9000), {}, 'the zip cannot be read'],
    ['a damaged HDF5 file', fixture('lstm.weights.h5').subarray(0, 700), {}, 'the HDF5 file cannot be read'],
  ])('refuses %s', async (_, file, options, message) => {
    const refusal: unknown = await readKeras(file, options).catch((error) => error);
    expect(refusal).toBeInstanceOf(ImportError);
    expect((refusal as Error).message).toContain(message);
    expect((refusal as Error).message).not.toContain('\n');
  });

  it('gives up at HDF5 files that are cut anywhere, with an ImportError, unless nothing that is needed is lost', async () => {
    const file = fixture('gru-before.weights.h5');
    const whole = await readKeras(file);
    for (let length = 100; length < file.length; length += 1500) {
      const read: unknown = await readKeras(file.subarray(0, length)).catch((error) => error);
      if (read instanceof Error) expect(read).toBeInstanceOf(ImportError);
      else expect(read).toEqual(whole);
    }
  });
});

describe('Hdf5File', () => {
  it('has no groups or arrays that are not there', async () => {
    const file = await Hdf5File.open(fixture('gru-before.weights.h5'));
    expect(file.names('layers')).toContain('gru');
    expect(file.names('layers/lstm')).toEqual([]);
    expect(file.array('layers/gru')).toBeUndefined();
    expect(file.array('layers/gru/cell/vars/7')).toBeUndefined();
    expect(file.attribute('layers/lstm', 'name')).toBeUndefined();
  });
});

it('the configurations in the fixtures are those of chains', () => {
  for (const file of ['lstm.keras', 'gru.keras', 'simple-rnn.keras', 'bidirectional.keras']) {
    expect(kerasLayers(openKerasArchive(fixture(file)).config).layers.length).toBeGreaterThan(1);
  }
});
