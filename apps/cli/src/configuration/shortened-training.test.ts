import { describe, expect, it } from 'vitest';
import { assign, parseAssignment } from './assignment.js';
import { shortenedTraining } from './shortened-training.js';

const file = (training: object) => ({ name: 'own', training: { steps: 200, ...training } });

function shortened(training: object, ...settings: string[]) {
  const assignments = settings.map(parseAssignment);
  const before = file(training);
  const { document, notes } = shortenedTraining(assign(before, assignments), before, assignments);
  return { training: (document as { training: object }).training, notes };
}

const warmUp = (warmUpSteps?: number) => ({
  schedule: { name: 'cosine', ...(warmUpSteps !== undefined && { warmUpSteps }) },
});

describe('shortenedTraining', () => {
  it('leaves a warm-up out where its part of the steps is less than one', () => {
    expect(shortened(warmUp(10), 'training.steps=5')).toEqual({
      training: { steps: 5, ...warmUp() },
      notes: ['training.schedule.warmUpSteps: left out (was 10), because --set makes training.steps 5'],
    });
  });

  it('keeps the part of the steps otherwise', () => {
    expect(shortened({ ...warmUp(100), averaging: { decay: 0.9, start: 150 } }, 'training.steps=20')).toEqual({
      training: { steps: 20, ...warmUp(10), averaging: { decay: 0.9, start: 15 } },
      notes: [
        'training.schedule.warmUpSteps: 10 instead of 100, because --set makes training.steps 20',
        'training.averaging.start: 15 instead of 150, because --set makes training.steps 20',
      ],
    });
  });

  it.each<[string, object, string[]]>([
    ['what fits', warmUp(10), ['training.steps=50']],
    ['a training whose steps are not set', warmUp(300), ['seed=1']],
    ['what was set, too', warmUp(), ['training.steps=5', 'training.schedule.warmUpSteps=7']],
    [
      'what was set with all of its section',
      {},
      ['training.steps=5', 'training.schedule={ name: cosine, warmUpSteps: 7 }'],
    ],
    ['steps that are none', warmUp(10), ['training.steps=five']],
    ['a warm-up that is no number', { schedule: { name: 'cosine', warmUpSteps: 'ten' } }, ['training.steps=5']],
  ])('leaves %s alone', (_, training, settings) => {
    const given = assign(file(training), settings.map(parseAssignment)) as { training: object };
    expect(shortened(training, ...settings)).toEqual({ training: given.training, notes: [] });
  });

  it('always leaves a valid start, also if that of the file is not', () => {
    for (const steps of [1, 2, 3, 50]) {
      for (const value of [1, 2, 199, 200, 5000]) {
        const { training } = shortened({ ...warmUp(value), averaging: { start: value } }, `training.steps=${steps}`);
        const { schedule, averaging } = training as {
          schedule: { warmUpSteps?: number };
          averaging: { start?: number };
        };
        expect(schedule.warmUpSteps ?? 0).toBeLessThan(steps);
        expect(averaging.start).toBeLessThan(steps);
      }
    }
  });
});
