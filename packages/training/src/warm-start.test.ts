import { learnedStepQuantizer, orthogonalRoundingQuantizer, type Quantizer, uniformQuantizer } from '@qornn/quantizers';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { taskOf } from './configuration/task-of-config.js';
import { buildModel, recurrentLayers } from './model.js';
import { renewCodes } from './step.js';
import { tinyConfig } from './testing/tiny.js';

beforeAll(() => useBackend(process.env.QORNN_TEST_BACKEND ?? 'cpu'));

const WARM_START = 5;

/** A small network, before it is trained. */
function networkOf(model: Record<string, unknown>, training: Record<string, unknown> = {}) {
  const config = tinyConfig(
    { model: { units: 8, ...model } },
    {
      warmStartSteps: WARM_START,
      sampledSteps: undefined,
      ...training,
    },
  );
  return { config, network: buildModel(config, taskOf(config)) };
}

/** The recurrent weight as quantizers see it, [outputs, inputs], and the variable of its quantizer. */
function recurrentOf(network: LayersModel, variable: string) {
  const { weights } = recurrentLayers(network)[0]!;
  const named = (name: string) => weights.find(({ originalName }) => originalName.endsWith(name))!;
  const kernel = named('recurrent_kernel');
  return { weight: () => tf.transpose(kernel.read()), variable: named(`recurrent_kernel_${variable}`) };
}

/** As the steps of a warm start do. */
function growWeights(network: LayersModel, factor: number): void {
  for (const weight of recurrentLayers(network)[0]!.trainableWeights) {
    if (weight.originalName.endsWith('kernel')) weight.write(tf.mul(weight.read(), factor));
  }
}

function initial(quantizer: Quantizer, weight: tf.Tensor): number[] {
  return Array.from(quantizer.variables![0]!.initialize(weight).dataSync());
}

const read = ({ variable }: ReturnType<typeof recurrentOf>) => Array.from(variable.read().dataSync());

function expectTimes(values: readonly number[], before: readonly number[], factor: number): void {
  expect(values.map((value, i) => value / before[i]!)).toEqual(before.map(() => expect.closeTo(factor, 4)));
}

describe('during a warm start', () => {
  it.each(['fastRNN', 'fastGRNN', 'gru', 'lstm'])(
    'learned steps of %s follow the weights, and are learned after it',
    (cell) => {
      const quantizer = learnedStepQuantizer({ bits: 4, granularity: 'row' });
      const identifier = quantizer.getConfig();
      const { config, network } = networkOf({ cell, recurrentQuantizer: identifier, kernelQuantizer: identifier });
      const recurrent = recurrentOf(network, 'step');
      const start = initial(quantizer, recurrent.weight());
      expect(read(recurrent)).toEqual(start);

      growWeights(network, 4);
      renewCodes(network, config, WARM_START);
      const grown = initial(quantizer, recurrent.weight());
      expectTimes(grown, start, 4);
      expect(read(recurrent)).toEqual(grown);
      growWeights(network, 2);
      renewCodes(network, config, WARM_START + 1);
      expectTimes(read(recurrent), start, 8);

      const learned = read(recurrent);
      growWeights(network, 3);
      renewCodes(network, config, WARM_START + 2);
      expect(read(recurrent)).toEqual(learned);
      network.dispose();
    },
  );

  it.each([
    [true, WARM_START + 1],
    [false, null],
  ])('with orthogonalRounding.start %s, codes are rounded orthogonally in step %s', (start, at) => {
    const inner = uniformQuantizer({ bits: 3 });
    const { config, network } = networkOf(
      {
        parametrization: 'unconstrained',
        recurrentQuantizer: { name: 'orthogonalRounding', quantizer: inner.getConfig() },
      },
      { orthogonalRounding: { start, end: false } },
    );
    const recurrent = recurrentOf(network, 'offset');
    const nearest = new Array(64).fill(0);
    for (let step = 2; step <= WARM_START; step++) {
      renewCodes(network, config, step);
      expect(read(recurrent)).toEqual(nearest);
    }
    growWeights(network, -1);
    renewCodes(network, config, WARM_START + 1);
    const { refresh } = orthogonalRoundingQuantizer(inner).variables![0]!;
    const rounded = Array.from(refresh!(recurrent.weight()).dataSync());
    expect(rounded).not.toEqual(nearest);
    expect(read(recurrent)).toEqual(at === null ? nearest : rounded);
    network.dispose();
  });

  it('leaves what is trained from the first step as it is', () => {
    const quantizer = { name: 'learnedStep', bits: 4 };
    const { config, network } = networkOf({ cell: 'gru', recurrentQuantizer: quantizer }, { warmStartSteps: 0 });
    const recurrent = recurrentOf(network, 'step');
    const before = read(recurrent);
    growWeights(network, 2);
    for (const step of [1, 2, 3]) renewCodes(network, config, step);
    expect(read(recurrent)).toEqual(before);
    network.dispose();
  });
});
