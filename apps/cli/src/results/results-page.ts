import { cellLabel } from '@qornn/cells/labels';
import { durationText, metricLabel, metricText, partText } from '../display/number-format.js';
import { markdownCode, markdownText } from './markdown.js';
import type { ResultRecord } from './result-record.js';

/** Records of one configuration, one for each seed. */
interface Row {
  records: ResultRecord[];
}

/** RESULTS.md: a table for every task, written from records alone. */
export function resultsPage(records: readonly ResultRecord[]): string {
  const tasks = new Map<string, Row[]>();
  for (const record of records) {
    const task = taskTitle(record);
    const rows = tasks.get(task) ?? [];
    tasks.set(task, rows);
    const row = rows.find(({ records: [one] }) => one!.name === record.name);
    if (row) row.records.push(record);
    else rows.push({ records: [record] });
  }
  const sections = [...tasks]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([title, rows]) => section(title, rows));
  return `# Results

<!-- Written by \`qornn results\` from the records in models/; not by hand. -->

Every row was trained by the command beside it, and every number measured on test sequences that nothing was trained on or chosen by.
"Latent" are the weights before rounding, "quantized" the same rounded, in floating point; the columns of bits are integers alone, with states
of so many bits. Of several seeds: mean ± standard deviation. Times are of machines that did other work, too.

${sections.join('\n\n')}
`;
}

function section(title: string, rows: readonly Row[]): string {
  const first = rows[0]!.records[0]!;
  const metrics = [first.metric.name, ...Object.keys(first.quantized).filter((name) => name !== first.metric.name)];
  const bits = [
    ...new Set(rows.flatMap(({ records }) => records.flatMap((record) => record.integer.map((r) => r.stateBits)))),
  ];
  bits.sort((a, b) => a - b);
  const tables = metrics.map((metric) => metricTable(metric, rows, bits));
  return [
    `## ${markdownText(title)}`,
    `${measuredOn(rows)} Baseline, the best answer that does not look at the input: a loss of ${metricText('crossEntropy', first.baselineLoss)}.`,
    ...tables,
    runTable(rows),
  ].join('\n\n');
}

function metricTable(metric: string, rows: readonly Row[], bits: readonly number[]): string {
  const head = [markdownText(metricLabel(metric)), 'weights', 'latent', 'quantized', ...bits.map((b) => `${b} bits`)];
  const cells = rows.map(({ records }) => [
    markdownText(records[0]!.name),
    markdownText(weightsText(records[0]!)),
    spread(
      metric,
      records.map(({ latent }) => latent[metric]),
    ),
    spread(
      metric,
      records.map(({ quantized }) => quantized[metric]),
    ),
    ...bits.map((b) =>
      spread(
        metric,
        records.map(({ integer }) => integer.find((r) => r.stateBits === b)?.metrics[metric]),
      ),
    ),
  ]);
  return markdownTable(head, cells);
}

function runTable(rows: readonly Row[]): string {
  const head = ['how', 'seeds', 'parameters', 'model file', 'as float32', 'steps', 'training', 'command'];
  const cells = rows.map(({ records }) => {
    const [first] = records as [ResultRecord];
    const file = first.integer.find(({ stateBits }) => stateBits === first.modelStateBits);
    return [
      markdownText(first.name),
      records.map(({ seed }) => seed).join(', '),
      String(first.parameters),
      file ? `${file.bytes} B` : '–',
      `${first.floatBytes} B`,
      range(
        records.map(({ steps }) => steps),
        String,
      ),
      range(
        records.map(({ seconds }) => seconds),
        durationText,
      ),
      first.command === null ? '–' : markdownCode(first.command),
    ];
  });
  return markdownTable(head, cells);
}

function taskTitle({ config: { task } }: ResultRecord): string {
  const { name, ...options } = task as { name: string } & Record<string, unknown>;
  const said = Object.entries(options)
    .filter(([key, value]) => key !== 'seed' && typeof value !== 'object')
    .map(([key, value]) => `${key} ${String(value)}`);
  return [name, ...said].join(', ');
}

/** How many sequences the numbers of a section are of, and which. */
function measuredOn(rows: readonly Row[]): string {
  const parts = rows.flatMap(({ records }) =>
    records.map(({ sequences, testSequences: of, part }) => {
      const which = part === 'first' ? ', the first of the file' : part === 'fair' ? ', a fair part' : '';
      return `${partText({ sequences, of })} test sequences${which}`;
    }),
  );
  return `Measured on ${[...new Set(parts)].join('; or ')}.`;
}

/** The strategy and its bits, in few words. */
export function weightsText({
  config: { model, quantization },
  integer,
}: Pick<ResultRecord, 'config' | 'integer'>): string {
  const { strategy: how, bits: own } = cellLabel(model);
  const quantizer = nameOf(model.recurrentQuantizer);
  if (quantizer === 'none' && own !== undefined) return `${how}, ${own} ${own === 1 ? 'bit' : 'bits'} a unit`;
  if (quantizer === 'none') {
    return integer.length > 0 ? `${how}, float; integers of ${quantization.weightBits} bits` : `${how}, float`;
  }
  const bits = bitsOf(model.recurrentQuantizer);
  const text = bits === undefined ? quantizer : `${bits} ${bits === 1 ? 'bit' : 'bits'}`;
  return `${how}, ${text}${quantizer === 'orthogonalRounding' ? ', rounded orthogonally' : ''}`;
}

function nameOf(part: unknown): string {
  return typeof part === 'object' && part !== null ? (part as { name: string }).name : String(part);
}

/** Bits of a quantizer, or of the one inside it. */
function bitsOf(part: unknown): number | undefined {
  const { bits, quantizer } = part as { bits?: number; quantizer?: unknown };
  return bits ?? (quantizer === undefined ? undefined : bitsOf(quantizer));
}

/** One number, or mean ± sample std; – where some seed has none. */
function spread(metric: string, values: readonly (number | null | undefined)[]): string {
  if (values.some((value) => value == null)) return '–';
  const known = values as number[];
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  if (known.length === 1) return metricText(metric, mean);
  const std = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length - 1));
  return `${metricText(metric, mean)} ± ${metricText(metric, std)}`;
}

function range(values: readonly number[], text: (value: number) => string): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? text(least) : `${text(least)} – ${text(most)}`;
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
