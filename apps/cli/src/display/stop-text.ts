import type { StopReason } from '@qornn/training';

/** Why a run ended, as text. */
export const stopText: Readonly<Record<StopReason, string>> = {
  finished: 'finished',
  reached: 'reached its goal',
  patience: 'stopped improving',
  time: 'out of time',
  interrupted: 'interrupted',
  diverged: 'diverged',
};
