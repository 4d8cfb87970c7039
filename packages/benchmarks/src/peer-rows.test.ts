import { describe, expect, it } from 'vitest';
import { joinRows, noRows, type PeerRows } from './peer-rows.js';

const part = (name: string, threads: number, missing: string[], disposed: string[]): PeerRows => ({
  contestants: [{ name, run: () => [1] }],
  peers: [{ name: 'PyTorch', version: '2', threads }],
  missing,
  dispose: () => void disposed.push(name),
});

describe('joinRows', () => {
  it('has all rows, each peer and reason once, and frees all parts', () => {
    const disposed: string[] = [];
    const parts = [part('a', 1, ['none'], disposed), part('b', 1, ['none'], disposed)];
    const joined = joinRows([...parts, noRows({ name: 'Keras', howToGet: 'pip install keras' })]);
    expect(joined.contestants.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(joined.peers).toEqual([
      { name: 'PyTorch', version: '2', threads: 1 },
      { name: 'Keras', howToGet: 'pip install keras' },
    ]);
    expect(joined.missing).toEqual(['none']);
    joined.dispose();
    expect(disposed).toEqual(['a', 'b']);
  });

  it('says no threads of a peer whose rows use different numbers', () => {
    const parts = [1, 2, 2].map((threads, i) => part(`row ${i}`, threads, [], []));
    expect(joinRows(parts).peers).toEqual([{ name: 'PyTorch', version: '2' }]);
  });
});
