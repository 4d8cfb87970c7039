import type { Task } from '@qornn/tasks';
import type { Guess, SeriesSurvey, SurveyedColumn } from '@qornn/tasks/data';
import { printableLine } from '../display/printable.js';
import { tableText } from '../display/table.js';

const MAX_COLUMNS = 24;
const MAX_CLASSES = 20;

/** What was seen in the files of a series, for people. */
export function surveyText(survey: SeriesSurvey, note: string | null, task: Task): string {
  const { duplicates, roles } = survey;
  const copies = [
    ...(duplicates.acrossParts > 0 ? [`${duplicates.acrossParts} sequences of one file are in another one, too`] : []),
    ...(duplicates.all > duplicates.acrossParts && survey.sequences > 1
      ? [`${duplicates.all} sequences occur more than once`]
      : []),
  ];
  const notes = [...survey.notes, ...oddColumns(survey), ...unanswered(survey), ...copies, ...(task.notes ?? [])];
  return [
    [...(note === null ? [] : [note]), ...shapeLines(survey)].join('\n'),
    columnTable(survey),
    [
      ...roleLine('label', roles.label),
      ...roles.targets.flatMap((target) => roleLine('target', target)),
      ...roleLine('sequence', roles.sequence),
      ...roleLine('group', roles.group),
      ...roleLine('split', roles.split),
      ...timeLines(survey),
      ...classLines(survey),
      ...(task.sizes
        ? [
            `split: ${task.sizes.train} for training, ${task.sizes.validation} for validation, ${task.sizes.test} for test`,
          ]
        : []),
      ...(survey.changing > 0 ? [`the label changes in ${survey.changing} of ${survey.sequences} sequences`] : []),
    ].join('\n'),
    [...new Set(notes)].map((line) => `note: ${printableLine(line)}`).join('\n'),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function shapeLines({ files, rows, sequences, lengths, format, text }: SeriesSurvey): string[] {
  const names = files.map(({ path, part }) => `${path}${part === null ? '' : ` (${part})`}`).join(', ');
  const { min, median, max } = lengths;
  const long = min === max ? `${min} rows each` : `${min} to ${max} rows, ${median} in the middle`;
  const count = sequences === 1 ? 'a single sequence' : `${sequences.toLocaleString('en')} sequences of ${long}`;
  return [
    printableLine(names),
    `${format}: ${rows.toLocaleString('en')} rows, ${count}`,
    ...(text && (format === 'csv' || format === 'folder') ? [formText(text)] : []),
  ];
}

function formText({ delimiter, header, comment, encoding, decimal }: NonNullable<SeriesSurvey['text']>): string {
  return [
    `delimiter ${delimiter === '\t' ? 'a tab' : `'${delimiter}'`}`,
    header ? 'a row of names' : 'no row of names: columns are numbered from 1',
    ...(decimal === ',' ? ['decimal commas'] : []),
    ...(encoding === null ? [] : [`encoding ${encoding}`]),
    ...(comment === null ? [] : [`comments begin with ${comment}`]),
  ].join(', ');
}

function columnTable({ columns, roles }: SeriesSurvey): string {
  const rows = columns
    .slice(0, MAX_COLUMNS)
    .map((column) => [
      printableLine(column.name),
      column.kind,
      rangeText(column),
      column.missing === 0 ? '' : `${Number((100 * column.missing).toPrecision(2))} %`,
      printableLine(useOf(column.name, roles)),
    ]);
  const hidden = columns.length - MAX_COLUMNS;
  const more = hidden > 0 ? [`… and ${hidden} more column${hidden === 1 ? '' : 's'}`] : [];
  return [tableText(['column', 'kind', 'values', 'missing', 'use'], rows), ...more].join('\n');
}

function rangeText({ min, max, distinct, examples, kind }: SurveyedColumn): string {
  if (kind === 'number' && min !== null && max !== null) return `${short(min)} … ${short(max)}`;
  const count = distinct === null ? 'more than 1,000' : String(distinct);
  return kind === 'empty'
    ? ''
    : printableLine(
        `${count}: ${examples.slice(0, 3).join(', ')}${distinct !== null && distinct <= 3 ? '' : ', …'}`,
      ).slice(0, 40);
}

function useOf(name: string, roles: SeriesSurvey['roles']): string {
  const uses = [
    ...(roles.columns.includes(name) ? ['input'] : []),
    ...(roles.label?.column === name ? ['label'] : []),
    ...(roles.targets.some(({ column }) => column === name) ? ['target'] : []),
    ...(roles.sequence?.column === name ? ['sequence'] : []),
    ...(roles.group?.column === name ? ['group'] : []),
    ...(roles.timestamp?.column === name ? ['time'] : []),
    ...(roles.split?.column === name ? ['split'] : []),
  ];
  const reason = roles.unused.find(({ column }) => column === name)?.reason;
  return uses.length > 0 ? uses.join(', ') : `none${reason === undefined ? '' : `: ${reason}`}`;
}

function roleLine(role: string, guess: Guess | null): string[] {
  if (!guess || guess.from === 'caller') return [];
  return [
    printableLine(
      `${role}: ${guess.column} (${guess.reason})${guess.from === 'guess' ? `; if not, give --${role === 'split' ? 'columns' : role}` : ''}`,
    ),
  ];
}

function timeLines({ times }: SeriesSurvey): string[] {
  if (!times) return [];
  const { column, step, irregular, gaps, longest, isAscending } = times;
  const how = !isAscending
    ? 'they do not ascend, and are not used'
    : irregular <= 0.1 && gaps === 0
      ? 'regular, so that they are not needed'
      : `${Number((100 * irregular).toPrecision(2))} % of the steps differ from it, ${gaps} gaps, the longest of ${longest} s`;
  return [printableLine(`times: ${column}, ${step} s between rows; ${how}`)];
}

function classLines({ classes, changing, sequences }: SeriesSurvey): string[] {
  if (classes.length === 0) return [];
  const byRows = changing > 0 || sequences === 1;
  const shown = classes.slice(0, MAX_CLASSES).map((one) => `${one.name} ${byRows ? one.rows : one.sequences}`);
  const more = classes.length > MAX_CLASSES ? ', …' : '';
  return [printableLine(`${classes.length} classes, by ${byRows ? 'rows' : 'sequences'}: ${shown.join(', ')}${more}`)];
}

function oddColumns({ columns }: SeriesSurvey): string[] {
  return columns
    .filter(({ kind }) => kind === 'mixed')
    .map(
      ({ name, odd }) =>
        `column '${name}' has texts among its numbers, '${odd!.value}' in row ${odd!.row}; to use it, repair them, or list them in missingValues`,
    );
}

function unanswered({ unanswered: found, roles }: SeriesSurvey): string[] {
  if (!found) return [];
  const column = roles.label?.column ?? roles.targets[0]?.column;
  return [`column '${column}' is missing in ${found.rows} rows, first in row ${found.first}`];
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
