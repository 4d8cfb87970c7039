import type { ReportedCandidate, TuneReport } from '@qornn/tuning';
import { bytesText, metricLabel, metricText } from '../display/number-format.js';

const WIDTH = 64;
const HEIGHT = 12;
const LABEL = 10;

/**
 * Metric against bytes (on a logarithmic scale) as text: `●` for networks on the Pareto front, `★` for the winner, `·` for the others.
 *
 * @returns an empty text for fewer than two networks
 */
export function frontText({ candidates, judge, winner }: TuneReport): string {
  const full = candidates.filter(({ steps, metric }) => steps === candidates[0]!.steps && Number.isFinite(metric));
  if (full.length < 2) return '';
  const x = scale(
    full.map(({ bytes }) => Math.log(bytes)),
    WIDTH,
  );
  const y = scale(
    full.map(({ metric }) => metric),
    HEIGHT,
  );
  const cells = Array.from({ length: HEIGHT }, () => Array.from({ length: WIDTH }, () => ' '));
  const rank = (one: ReportedCandidate) => (one.id === winner ? 2 : one.onFront ? 1 : 0);
  // The front is drawn over the others.
  for (const one of [...full].sort((a, b) => rank(a) - rank(b))) {
    cells[HEIGHT - 1 - y.at(one.metric)]![x.at(Math.log(one.bytes))] = '·●★'[rank(one)]!;
  }
  const label = (value: number) => metricText(judge.metric, value).padStart(LABEL);
  const rows = cells.map((row, i) => {
    const text = i === 0 ? label(y.max) : i === HEIGHT - 1 ? label(y.min) : ' '.repeat(LABEL);
    return `${text} │${row.join('').trimEnd()}`;
  });
  const [least, most] = [bytesText(Math.round(Math.exp(x.min))), bytesText(Math.round(Math.exp(x.max)))];
  return [
    `${metricLabel(judge.metric)} on validation, in integers`,
    ...rows,
    `${' '.repeat(LABEL)} └${'─'.repeat(WIDTH)}`,
    `${' '.repeat(LABEL + 2)}${least}${most.padStart(WIDTH - least.length)}`,
  ].join('\n');
}

function scale(values: readonly number[], size: number): { min: number; max: number; at: (value: number) => number } {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return { min, max, at: (value) => (max > min ? Math.round(((value - min) / (max - min)) * (size - 1)) : 0) };
}
