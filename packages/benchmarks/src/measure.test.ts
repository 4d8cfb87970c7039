import { describe, expect, it } from 'vitest';
import { BenchmarkError } from './errors.js';
import { measure } from './measure.js';
import { timed } from './testing/timed.js';

describe('measure', () => {
  it('alternates, keeps all samples, and excludes the warm-up round and the setup', async () => {
    const { benchmark, now, turns } = timed({ fast: [99, 1, 2, 4], slow: [99, 10, 10, 10] });
    const result = await measure(benchmark, { rounds: 3, now });
    expect(turns).toEqual(['fast', 'slow', 'fast', 'slow', 'fast', 'slow', 'fast', 'slow']);
    expect(result).toEqual({
      name: 'timed',
      title: 'timed',
      package: '',
      group: 'training',
      unit: 'ms',
      baseline: 'slow',
      goals: [],
      missing: [],
      peers: [],
      contestants: [
        { name: 'fast', samples: [1, 2, 4] },
        { name: 'slow', samples: [10, 10, 10] },
      ],
    });
  });

  it('stops between measurements', async () => {
    const { benchmark, now, turns } = timed({ fast: [1, 1, 1, 1], slow: [1, 1, 1, 1] });
    const controller = new AbortController();
    const { run } = benchmark.contestants[1]!;
    benchmark.contestants[1]!.run = () => {
      if (turns.length === 3) controller.abort();
      return run();
    };
    const measured = measure(benchmark, { rounds: 3, now, signal: controller.signal });
    await expect(measured).rejects.toMatchObject({ name: 'AbortError' });
    expect(turns).toEqual(['fast', 'slow', 'fast', 'slow']);
  });

  it('begins no round beyond its budget, after the third', async () => {
    const samplesWith = async (budget: number) => {
      const { benchmark, now } = timed({ slow: [1, 1, 1, 1, 1, 1, 1] });
      return (await measure(benchmark, { rounds: 6, now, budget })).contestants[0]!.samples.length;
    };
    // A round takes 1001 ms of the fake clock.
    expect(await samplesWith(1)).toBe(3);
    expect(await samplesWith(3500)).toBe(4);
    expect(await samplesWith(60_000)).toBe(6);
  });

  it('uses the warm-up round of a contestant with zero rounds', async () => {
    const { benchmark, now, turns } = timed({ fast: [99, 2, 2], slow: [600] });
    Object.assign(benchmark.contestants[1]!, { rounds: 0 });
    const { contestants } = await measure(benchmark, { rounds: 2, now });
    expect(turns).toEqual(['fast', 'slow', 'fast', 'fast']);
    expect(contestants.map(({ samples }) => samples)).toEqual([[2, 2], [600]]);
  });

  it('divides by the work items, in the unit of the benchmark', async () => {
    const { benchmark, now } = timed({ slow: [1, 5] });
    const { contestants, unit } = await measure({ ...benchmark, unit: 'µs', perRun: 100 }, { rounds: 1, now });
    expect([contestants[0]!.samples, unit]).toEqual([[50], 'µs']);
  });

  it('measures processor time beside, where it is all of the work and long enough for its clock', async () => {
    let clock = 0;
    const working = (name: string, milliseconds: number) => ({
      name,
      run: () => {
        clock += milliseconds;
        return [7];
      },
    });
    const awaited = { ...working('awaited', 3), run: async () => [7] };
    const itself = { ...working('itself', 3), run: () => ({ milliseconds: 5, values: [7] }) };
    const contestants = [working('work', 3), working('short', 0.05), awaited, itself];
    const result = await measure(
      { name: 'b', unit: 'µs', perRun: 10, contestants },
      { rounds: 2, now: () => 2 * clock, processor: () => clock },
    );
    expect(result.contestants.map(({ name, cpu }) => [name, cpu?.map((time) => Math.round(time))])).toEqual([
      ['work', [300, 300]],
      ['short', undefined],
      ['awaited', undefined],
      ['itself', undefined],
    ]);
  });

  it('limits the rounds of slow contestants', async () => {
    const { benchmark, now } = timed({ fast: [1, 1, 1, 1], slow: [10, 10] });
    Object.assign(benchmark.contestants[1]!, { rounds: 1 });
    const { contestants } = await measure(benchmark, { rounds: 3, now });
    expect(contestants.map(({ samples }) => samples.length)).toEqual([3, 1]);
  });

  it('takes the time of contestants that measure themselves', async () => {
    const { benchmark, now } = timed({ slow: [1, 5] });
    Object.assign(benchmark.contestants[0]!, { run: async () => ({ values: [1], milliseconds: 0.25 }) });
    expect((await measure(benchmark, { rounds: 1, now })).contestants[0]!.samples).toEqual([0.25]);
  });

  it('throws for different outputs', async () => {
    const { benchmark, now } = timed({ fast: [1, 1], slow: [1, 1] });
    benchmark.contestants[1]!.run = () => [7, 1];
    await expect(measure(benchmark, { rounds: 1, now })).rejects.toThrow(BenchmarkError);
    await expect(measure(benchmark, { rounds: 1, now })).rejects.toThrow("'slow' computes entry 1 as 1, but 'fast' -1");
  });

  it('compares outputs within a group only', async () => {
    const { benchmark, now } = timed({ fast: [1, 1], other: [1, 1], slow: [1, 1] });
    Object.assign(benchmark.contestants[1]!, { computes: 'another cell', run: () => [3] });
    expect((await measure(benchmark, { rounds: 1, now })).contestants).toHaveLength(3);
    Object.assign(benchmark.contestants[2]!, { computes: 'another cell' });
    await expect(measure(benchmark, { rounds: 1, now })).rejects.toThrow("'slow' computes 2 numbers, but 'other' 1");
  });

  it('says which peers were measured, and how to get the others', async () => {
    const { benchmark, now } = timed({ slow: [1, 1] });
    const peers = [
      { name: 'PyTorch', version: '2.1.0', threads: 1 },
      { name: 'onnxruntime', howToGet: 'npm install onnxruntime-node' },
    ];
    const result = await measure({ ...benchmark, peers, missing: ['a GPU: there is none'] }, { rounds: 1, now });
    expect(result.peers).toEqual([{ name: 'PyTorch', version: '2.1.0', threads: 1 }]);
    expect(result.missing).toEqual(['onnxruntime: npm install onnxruntime-node', 'a GPU: there is none']);
  });

  it.each([
    ['an unknown baseline', { fast: [1] }, {}, "timed: no contestant is named 'slow'"],
    ['an unknown limit', { slow: [1] }, { limitedBy: ['products'] }, "timed: no contestant is named 'products'"],
    ['two of one name', { fast: [1], slow: [1] }, { name: 'slow' }, "timed: two contestants are named 'slow'"],
    ['no contestants', {}, {}, 'no contestant'],
  ])('refuses %s', async (_, times, change, message) => {
    const { benchmark } = timed(times as Record<string, number[]>);
    if (benchmark.contestants[0]) Object.assign(benchmark.contestants[0], change);
    await expect(measure(benchmark)).rejects.toThrow(message);
  });
});
