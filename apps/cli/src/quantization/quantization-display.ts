import type { QuantizationProgress } from '@qornn/converter';
import type { BitSetting } from '@qornn/int-runtime';
import { metricLabel, metricText, partText } from '../display/number-format.js';
import { showEvaluation } from '../display/phase-text.js';
import { ProgressBar } from '../display/progress-bar.js';
import type { Terminal } from '../display/terminal.js';

/** Shows the progress of quantization on stderr: one line per stage and per trial of a search, and a bar of the test. */
export class QuantizationDisplay {
  private searched: Extract<QuantizationProgress, { stage: 'search' }> | undefined;

  private readonly bar: ProgressBar;

  constructor(terminal: Terminal) {
    this.bar = new ProgressBar(terminal);
  }

  update(progress: QuantizationProgress): void {
    if (progress.stage === 'tested') showEvaluation(this.bar, 'testing', progress);
    else this.bar.line(this.text(progress));
  }

  /** Removes the bar; the lines stay. */
  stop(): void {
    this.bar.stop();
  }

  private text(progress: Exclude<QuantizationProgress, { stage: 'tested' }>): string {
    switch (progress.stage) {
      case 'calibration':
        return `  calibrating by ${progress.method} on ${partText(progress.part)} training sequences`;
      case 'search': {
        this.searched = progress;
        const { metric, value, maxDrop, part } = progress;
        const falls = metric.goal === 'max' ? 'drop' : 'rise';
        return `  searching for the fewest bits: ${valueText(metric.name, value)} with floating-point states, on ${partText(part)} validation sequences; it may ${falls} by ${maxDrop} ${dropUnit(metric.goal)}`;
      }
      case 'trial':
        return `    ${bitsText(progress.bits)}: ${this.trialText(progress)}`;
      case 'test':
        return `  compiled with ${bitsText(progress.settings)}; running ${partText(progress.part)} test sequences`;
    }
  }

  private trialText({
    metric: value,
    drop,
    holds,
    refusal,
  }: Extract<QuantizationProgress, { stage: 'trial' }>): string {
    if (refusal !== undefined) return `cannot be compiled (${refusal})`;
    const { name, goal } = this.searched!.metric;
    const change = `${drop < 0 ? 'better' : 'worse'} by ${Math.abs(drop).toFixed(2)} ${dropUnit(goal)}`;
    return `${valueText(name, value)}, ${change}: ${holds ? 'accepted' : 'rejected'}`;
  }
}

/** Unit of `--max-drop`. */
export function dropUnit(goal: 'max' | 'min'): string {
  return goal === 'max' ? 'points' : '%';
}

export function bitsText({ stateBits, inputBits, readoutBits }: BitSetting): string {
  return `state ${stateBits}, input ${inputBits}, readout ${readoutBits} bits`;
}

function valueText(name: string, value: number): string {
  return `${metricLabel(name)} ${metricText(name, value)}`;
}
