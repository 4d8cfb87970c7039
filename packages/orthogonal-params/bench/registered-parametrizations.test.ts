import { runBenchmarks } from '@qornn/benchmarks';
import { bjorckParametrization, parametrizationNames, registerParametrization } from '@qornn/orthogonal-params';
import { beforeAll, expect, it } from 'vitest';
import './index.js';

beforeAll(() => registerParametrization('twoSteps', () => bjorckParametrization({ iterations: 2 })));

it('measures every registered parametrization, of a plugin, too, with its defect after training', async () => {
  const [result] = await runBenchmarks({ filter: 'parametrizations-backward', quick: true });
  expect(result!.contestants.map(({ name }) => name)).toEqual(parametrizationNames());
  expect(result!.missing).toEqual([]);
  const defect = (name: string) => result!.contestants.find((one) => one.name === name)!.figures!.defect!;
  expect(defect('projUnnD')).toBeLessThan(1e-5);
  expect(defect('unconstrained')).toBeGreaterThan(1e-3);
});
