import { expect, it } from 'vitest';
import { metricGoals } from '../metric-goals.js';
import type { Task } from '../task.js';

export function itDeclares(taskOf: () => Task): void {
  it('declares its sizes, metrics and goals', () => {
    const task = taskOf();
    const { inputs, outputs, timeSteps, metricNames, baselineLoss } = task;
    for (const size of [inputs, outputs, timeSteps, ...Object.values(task.sizes ?? {})]) {
      expect(Number.isInteger(size) && size >= 1, `${size} is an integer ≥ 1`).toBe(true);
    }
    expect(metricNames.length).toBeGreaterThan(0);
    expect(new Set(metricNames).size).toBe(metricNames.length);
    expect(Object.keys(metricGoals(task))).toEqual([...metricNames]);
    expect(Number.isFinite(baselineLoss) && baselineLoss >= 0).toBe(true);
    if (task.labels) expect(task.labels).toHaveLength(outputs);
    if (task.inputNames) expect(task.inputNames).toHaveLength(inputs);
    for (const [{ mean, std } = {}, count] of [
      [task.inputNormalization, inputs],
      [task.outputNormalization, outputs],
    ] as const) {
      if (!mean || !std) continue;
      expect([mean.length, std.length]).toEqual([count, count]);
      expect(std.every((unit) => unit > 0)).toBe(true);
    }
  });
}
