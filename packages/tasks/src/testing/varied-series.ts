import seedrandom from 'seedrandom';
import type { SeriesData } from '../series/series-data.js';

/**
 * 40 sequences of 3 to 12 rows of noise.
 *
 * @param gaps whether every fifth row has no answer
 */
export function variedSeries(kind: 'classes' | 'values', gaps = true): SeriesData {
  const random = seedrandom('varied');
  const values: number[] = [];
  const answers: number[] = [];
  const sequences = Array.from({ length: 40 }, (_, s) => {
    const from = values.length;
    for (let t = 0; t < 3 + ((7 * s) % 10); t++) {
      const value = random.quick() * 2 - 1;
      values.push(value);
      const answer = kind === 'values' ? value : Number(random.quick() > 0.7);
      answers.push(gaps && t % 5 === 4 ? Number.NaN : answer);
    }
    return { name: `s${s}`, from, to: values.length };
  });
  return {
    values: Float32Array.from(values),
    answers: Float32Array.from(answers),
    labels: kind === 'classes' ? ['rest', 'move'] : [],
    sequences,
  };
}
