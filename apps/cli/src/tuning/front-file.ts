import { join } from 'node:path';
import type { TuneReport } from '@qornn/tuning';

/** Writes metric against bytes of the fully trained networks as `pareto.svg` into the folder of the search; with fewer than two, nothing. */
export async function writeFront({ directory, candidates, judge, winner, plan }: TuneReport): Promise<void> {
  const [{ frontSvg }, { writeFileAtomic }] = await Promise.all([import('@qornn/report'), import('@qornn/training')]);
  const full = candidates.filter(({ steps }) => steps === candidates[0]?.steps);
  const how = plan.folds > 1 ? `${plan.folds}-fold cross-validation` : 'the validation split';
  const svg = frontSvg({
    metric: { name: judge.metric, goal: judge.goal, fraction: judge.isFraction },
    networks: full.map(({ id, bytes, metric, error }) => ({
      ...{ label: String(id), bytes, value: metric },
      range: [metric - error, judge.isFraction ? Math.min(1, metric + error) : metric + error],
      isChosen: id === winner,
    })),
    notes: ['bars: ± standard error; line: the best network of so many bytes; circle: the one that was taken'],
    caption: `${judge.metric} of integer networks on ${how} against the bytes of their model files`,
  });
  if (svg !== null) writeFileAtomic(join(directory, 'pareto.svg'), svg);
}
