import { Document } from 'yaml';
import type { TuneReport } from './tune-report.js';
import { withoutDefaults } from './without-defaults.js';

/**
 * The configuration of the winner as YAML, with comments that say what was found.
 *
 * @param command command line of the search, if there was one
 */
export function bestConfigYaml(report: TuneReport, command: string | undefined): string {
  const { final, judge, limits, plan } = report;
  const winner = report.candidates.find(({ id }) => id === report.winner)!;
  const folds = plan.folds > 1 ? `${plan.folds}-fold cross-validation` : 'the validation split';
  const spread = winner.trainings > 1 ? ` (mean of ${winner.trainings} trainings)` : '';
  const lines = [
    `The best integer network of a search over ${report.candidates.length} configurations.`,
    `${judge.metric} ${number(winner.metric)} ± ${number(winner.error)} on ${folds}${spread}, in integers;`,
    `${judge.metric} ${number(final.test.metrics.integer[judge.metric]!)} on the test split, which was looked at once, at the end.`,
    `${final.bytes} bytes${final.cycles === null ? '' : `, about ${final.cycles} cycles a step on ${limits.device}`}.`,
    ...(command === undefined ? [] : [`Found by: ${command}`]),
    `Candidate ${winner.id}: ${winner.origin}.`,
  ];
  const document = new Document(withoutDefaults(final.config));
  document.commentBefore = lines.map((line) => ` ${line.replaceAll(/[\r\n]+/g, ' ')}`).join('\n');
  return document.toString();
}

function number(value: number): string {
  return String(Number(value.toPrecision(4)));
}
