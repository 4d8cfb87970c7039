import type { ReportedCandidate, TuneReport } from '@qornn/tuning';
import { bytesText, durationText, metricLabel, metricText, partText } from '../display/number-format.js';
import { tableText } from '../display/table.js';
import { frontText } from './front-text.js';
import { settingsText } from './settings-text.js';

const MAX_ROWS = 12;
const MAX_COLUMNS = 100;

/**
 * A finished search as text: the best networks, the Pareto front, and what was taken.
 *
 * @param next command that converts the winner
 */
export function tuneText(report: TuneReport, next: string): string {
  const { candidates, judge, final, elapsed, directory, plan } = report;
  const shown = candidates.filter(({ id, onFront }, place) => place < MAX_ROWS || onFront || id === report.winner);
  const winner = candidates.find(({ id }) => id === report.winner)!;
  const how = plan.folds > 1 ? `${plan.folds}-fold cross-validation` : 'validation';
  const { metrics, part } = final.test;
  return [
    candidateTable(shown, report),
    note(candidates.length - shown.length, report),
    frontText(report),
    [
      `winner: candidate ${winner.id}, ${winner.origin}`,
      `  ${how}, in integers: ${metricLabel(judge.metric)} ${metricText(judge.metric, winner.metric)} ± ${metricText(judge.metric, winner.error)}`,
      `  ${trainedText(report)}`,
      `  test, ${partText(part)} sequences, looked at once: ${metricLabel(judge.metric)} ${metricText(judge.metric, metrics.integer[judge.metric]!)} in integers, ${metricText(judge.metric, metrics.quantized[judge.metric]!)} in floating point`,
      `  ${bytesText(final.bytes)} (${final.bytes} bytes)${final.cycles === null ? '' : `, about ${final.cycles} cycles a step on ${report.limits.device}`}`,
      `${trialsText(report)} in ${durationText(elapsed)}; configuration: ${directory}/best.yaml; run: ${final.directory}`,
    ].join('\n'),
    `next: ${next}`,
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What the final network was trained on, and how its seed was chosen. */
function trainedText({ final }: TuneReport): string {
  const all = final.judgedOn === 'warpedTraining';
  const seeds =
    final.seeds.length === 1
      ? `with seed ${final.seed}`
      : `with seed ${final.seed}, the best of ${final.seeds.length} on ${all ? 'warped training sequences' : 'validation'}`;
  return `trained ${all ? 'on all sequences of training and validation ' : ''}${seeds}`;
}

function candidateTable(shown: readonly ReportedCandidate[], { judge, winner }: TuneReport): string {
  const rows = shown.map((one) => [
    `${one.id === winner ? '★' : one.onFront ? '●' : ' '} ${one.id}`,
    `${metricText(judge.metric, one.metric)} ± ${metricText(judge.metric, one.error)}`,
    bytesText(one.bytes),
    ...(one.cycles === null ? [] : [String(one.cycles)]),
    `${one.trainings} × ${one.steps}`,
    one.origin,
  ]);
  const cycles = shown.some((one) => one.cycles !== null) ? ['cycles'] : [];
  const table = tableText(['  id', metricLabel(judge.metric), 'size', ...cycles, 'steps', 'origin'], rows).split('\n');
  // What a candidate is stands in its own line, as there is no room beside the numbers.
  const [head, ...lines] = table;
  const described = lines.flatMap((line, i) => [line, cut(`      ${settingsText(shown[i]!.settings)}`)]);
  return [head!, ...described].join('\n');
}

function cut(line: string): string {
  return line.length > MAX_COLUMNS ? `${line.slice(0, MAX_COLUMNS - 1)}…` : line;
}

function note(hidden: number, { directory }: TuneReport): string {
  const legend = '★ winner   ● Pareto front: none is both better and smaller';
  return hidden > 0 ? `${legend}   ${hidden} more in ${directory}/tuned.json` : legend;
}

function trialsText({ trials: { measured, refused, failed }, candidates, reasons }: TuneReport): string {
  const others = [...(refused > 0 ? [`${refused} refused`] : []), ...(failed > 0 ? [`${failed} failed`] : [])];
  const [most] = reasons;
  const why = most === undefined ? '' : `, most often: ${most.reason}`;
  const told = others.length > 0 ? ` (${others.join(', ')}${why})` : '';
  return `${candidates.length} networks, ${measured} trainings${told}`;
}
