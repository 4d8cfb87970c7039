import type { Board } from './boards/board.js';
import type { Measurement } from './measure.js';

/** A model on all boards. */
export interface MeasuredModel {
  name: string;
  label: string;
  results: Record<string, Measurement | { refused: string }>;
}

/** `docs/results/firmware.json`. */
export interface FirmwareRecord {
  command: string;
  date: string;
  machine: { cpu: string; cores: number };
  seed: number;
  compilers: Record<string, string>;
  boards: (Pick<Board, 'name' | 'label' | 'unit'> & { flags: string })[];
  models: MeasuredModel[];
}

/** `docs/results/firmware.md`: a table for each model. */
export function firmwarePage({ command, date, seed, compilers, boards, models }: FirmwareRecord): string {
  const versions = Object.entries(compilers).map(([compiler, version]) => `${compiler} ${version}`);
  const tables = models.map(({ label, results }) => {
    const rows = boards.map((board) => {
      const result = results[board.name]!;
      if ('refused' in result) return `| ${board.label} | does not fit | | | | | | |`;
      const { spans, perStep, flash, ram, stack, steps, agrees, fits, difference } = result;
      const each = [perStep, mean(spans.readout), mean(spans.encode)].map(thousands);
      const agreement = agrees ? `all of ${thousands(steps)} steps` : difference;
      const cells = [...each, thousands(flash), thousands(ram), thousands(stack), agreement];
      return `| ${board.label}${fits ? '' : ' (does not fit)'} | ${cells.join(' | ')} |`;
    });
    return `## ${label[0]!.toUpperCase()}${label.slice(1)}

| processor | a step | readout | encoding | flash, B | RAM, B | stack, B | equal to the engine |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
  });
  const flags = boards.map((board) => `| ${board.label} | ${board.unit} | \`${board.flags}\` |`);
  return `# Exported C on emulated processors

<!-- Written by ${command} from firmware.json. -->

Measured on ${date} with ${versions.join(', ')}. A step, the readout and the encoding of a sample are means of cycles on the ATmega328P (simavr),
which has no cache and no pipeline that an emulator would have to guess, and of instructions elsewhere (QEMU), with the call itself. Inputs are
codes and raw samples from a generator with seed ${seed}; after every step all states, outputs and the label are compared with those of the
JavaScript engine. Flash is code and constants of all functions, with what they need of the compiler's library; RAM is one context and all
variables; stack is the deepest below the caller. Everything that is not measured here, like start-up code, comes in addition.

${tables.join('\n')}
## Compilers

| processor | counted | flags |
|---|---|---|
${flags.join('\n')}
`;
}

function mean({ total, calls }: { total: number; calls: number }): number {
  return calls === 0 ? 0 : total / calls;
}

/** A rounded number, with commas. */
function thousands(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
