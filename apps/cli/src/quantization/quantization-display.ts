import type { QuantizationProgress } from '@qornn/converter';
import type { BitSetting } from '@qornn/int-runtime';
import { metricLabel, metricText, partText } from '../display/number-format.js';
import { showEvaluation } from '../display/phase-text.js';
import { ProgressBar } from '../display/progress-bar.js';
import type { Terminal } from '../display/terminal.js';

type Progress<Stage> = Extract<QuantizationProgress, { stage: Stage }>;
/** Progress within a stage. */
type Within = Extract<QuantizationProgress, { sequences: number; of: number }>;

/** Shows the progress of quantization on stderr: one line per stage and per trial of a search, and a bar of the sequences within them. */
export class QuantizationDisplay {
  private readonly bar: ProgressBar;
  private searched: Progress<'search'> | undefined;

  /** @param now clock in seconds; replaced in tests */
  constructor(terminal: Terminal, now?: () => number) {
    this.bar = new ProgressBar(terminal, now);
  }

  update(progress: QuantizationProgress): void {
    if ('sequences' in progress) showEvaluation(this.bar, workText(progress), progress);
    else this.bar.line(this.text(progress));
  }

  /** Removes the bar; the lines stay. */
  stop(): void {
    this.bar.stop();
  }

  private text(progress: Exclude<QuantizationProgress, Within>): string {
    switch (progress.stage) {
      case 'calibration':
        return `  calibrating by ${progress.method} on ${partText(progress.part)} training sequences`;
      case 'search': {
        this.searched = progress;
        const { metric, value, maxDrop, maxBytes, part } = progress;
        const falls = metric.goal === 'max' ? 'drop' : 'rise';
        const what = Number.isFinite(maxBytes) ? `the best bits within ${maxBytes} bytes` : 'the fewest bits';
        const may = Number.isFinite(maxDrop) ? `; it may ${falls} by ${maxDrop} ${dropUnit(metric.goal)}` : '';
        return `  searching for ${what}: ${valueText(metric.name, value)} with floating-point states, on ${partText(part)} validation sequences${may}`;
      }
      case 'trial':
        return `    ${bitsText(progress.bits)}: ${this.trialText(progress)}`;
      case 'test':
        return `  compiled with ${commonBitsText(progress.settings)}; running ${partText(progress.part)} test sequences`;
    }
  }

  private trialText({ metric: value, drop, holds, refusal, bytes }: Progress<'trial'>): string {
    if (refusal !== undefined) return `cannot be compiled (${refusal})`;
    const { name, goal } = this.searched!.metric;
    const change = `${drop < 0 ? 'better' : 'worse'} by ${Math.abs(drop).toFixed(2)} ${dropUnit(goal)}`;
    return `${valueText(name, value)}, ${change}${bytes === undefined ? '' : `, ${bytes} bytes`}: ${holds ? 'accepted' : 'rejected'}`;
  }
}

function workText(progress: Within): string {
  switch (progress.stage) {
    case 'calibrated':
      return 'calibrating';
    case 'corrected':
      return 'correcting biases';
    case 'tried':
      return progress.bits === null ? 'trying floating-point states' : `trying ${bitsText(progress.bits)}`;
    case 'tested':
      return 'testing';
    case 'reported':
      return 'measuring noise';
  }
}

/** Unit of `--max-drop`. */
export function dropUnit(goal: 'max' | 'min'): string {
  return goal === 'max' ? 'points' : '%';
}

/** The bits of what every network has; `precisionText` shows all. */
function commonBitsText({ stateBits, inputBits, readoutBits }: BitSetting): string {
  return bitsText({ stateBits, inputBits, readoutBits });
}

export function bitsText(bits: BitSetting): string {
  const { stateBits, cellBits, inputBits, readoutBits, kernelBits, recurrentBits } = bits;
  const parts = [
    ['recurrent', recurrentBits],
    ['kernel', kernelBits],
    ['state', stateBits],
    ['cell', cellBits],
    ['input', inputBits],
    ['readout', readoutBits],
  ] as const;
  return `${parts.flatMap(([name, own]) => (own === undefined ? [] : [`${name} ${own}`])).join(', ')} bits`;
}

function valueText(name: string, value: number): string {
  return `${metricLabel(name)} ${metricText(name, value)}`;
}
