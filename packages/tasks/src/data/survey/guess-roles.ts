import { TaskError } from '../../errors.js';
import { quoted } from '../../task-record.js';
import type { OpenTable } from '../formats/open-table.js';
import { ROLE_NAMES } from './role-names.js';
import type { Guess, SurveyedColumn, SurveyedRoles } from './series-survey.js';

/** Roles that are asked for. */
export interface RoleChoices {
  label?: string;
  target?: readonly string[];
  sequence?: string;
  columns?: readonly string[];
  group?: string;
  timestamp?: string;
}

/** A label has at most as many classes, unless its name says that it is one. */
const MAX_CLASSES = 50;
/** An integer that has no telling name is a label up to as many. */
const MAX_NUMBERED = 10;

const ROLES: readonly (keyof RoleChoices)[] = ['label', 'target', 'sequence', 'columns', 'group', 'timestamp'];

const PARTS = /^(train(ing)?|val(id|idation)?|dev|test(ing)?)$/i;

/**
 * Guesses the roles of columns from their names and values. What is asked for, or said by the file, is no guess.
 *
 * @param hasOwnSequences whether each row is a whole sequence, or the file says which one it belongs to
 * @throws TaskError when a column that is asked for does not exist, or is there twice
 */
export function guessRoles(
  columns: readonly SurveyedColumn[],
  own: OpenTable['roles'],
  choices: RoleChoices,
  hasOwnSequences: boolean,
): SurveyedRoles {
  requireKnown(columns, choices);
  const find = (name: string) => columns.find((column) => column.name === name)!;
  const taken = new Set<string>();
  const take = (guess: Guess | null) => {
    if (guess) taken.add(guess.column);
    return guess;
  };
  const asked = (column: string | undefined): Guess | null =>
    column === undefined ? null : { column, reason: 'as asked for', from: 'caller' };
  const free = () => columns.filter(({ name }) => !taken.has(name) && !choices.columns?.includes(name));

  const targets = (choices.target ?? []).map((column) => asked(column)!);
  for (const target of targets) take(target);
  const chosen = take(asked(choices.label));
  const [askedSequence, askedGroup, askedTime] = [
    take(asked(choices.sequence)),
    take(asked(choices.group)),
    take(asked(choices.timestamp)),
  ];
  const said = (column: string | null): Guess | null =>
    column === null ? null : { column, reason: 'the file says so', from: 'file' };
  const split = take(splitAmong(free()));
  const timestamp = askedTime ?? take(timeAmong(free()));
  const sequence = askedSequence ?? take(said(own.sequence)) ?? (hasOwnSequences ? null : take(sequenceAmong(free())));
  const group = askedGroup ?? take(groupAmong(free()));
  const hasTarget = targets.length > 0 || own.targets.length > 0;
  const label =
    chosen ??
    (hasTarget ? null : take(said(own.label))) ??
    (hasTarget ? null : take(labelAmong(free(), columns, sequence ?? group)));
  if (!label && targets.length === 0) {
    targets.push(...own.targets.map((column) => said(column)!));
    const named = own.columns === null && targets.length === 0 ? targetAmong(free()) : null;
    if (named) targets.push(named);
  }
  const owner = sequence ?? (hasOwnSequences ? null : group && find(group.column).isConsecutive ? group : null);
  const { inputs, unused } = inputsAmong(columns, own, choices, new Set([...taken]), targets);
  const isOnlyNumber = inputs.length === 1 && find(inputs[0]!).kind === 'number';
  if (!label && targets.length === 0 && isOnlyNumber && !hasOwnSequences) {
    targets.push({ column: inputs[0]!, reason: 'the only column of numbers', from: 'guess' });
  }
  const candidates =
    label || targets.length > 0
      ? []
      : columns
          .filter(({ name, kind }) => !taken.has(name) && kind !== 'constant' && kind !== 'empty' && kind !== 'time')
          .map(({ name }) => name);
  return {
    ...{ label, targets, group, timestamp, split, candidates, unused },
    sequence: owner,
    columns: inputs,
  };
}

function requireKnown(columns: readonly SurveyedColumn[], choices: RoleChoices): void {
  const names = columns.map(({ name }) => name);
  for (const key of ROLES) {
    const value = choices[key];
    const unknown = [value ?? []].flat().filter((name) => !names.includes(name));
    if (unknown.length === 0) continue;
    const shown = names.length > 30 ? `${names.slice(0, 30).join(', ')}, …` : names.join(', ');
    throw new TaskError(`there is no column ${quoted(unknown)}; the columns are ${shown}`, key, value);
  }
  for (const key of ['columns', 'target'] as const) {
    const twice = choices[key]?.find((name, i, all) => all.indexOf(name) !== i);
    if (twice !== undefined) throw new TaskError(`${key} has '${twice}' twice`, key, choices[key]);
  }
}

function splitAmong(columns: readonly SurveyedColumn[]): Guess | null {
  const found = columns.find(
    ({ name, examples, distinct }) =>
      ROLE_NAMES.split.test(name) &&
      distinct !== null &&
      distinct > 1 &&
      distinct <= 5 &&
      examples.every((text) => PARTS.test(text)),
  );
  return found ? guess(found, `its values are ${found.examples.join(', ')}`) : null;
}

function timeAmong(columns: readonly SurveyedColumn[]): Guess | null {
  const time = columns.find(({ kind }) => kind === 'time');
  if (time) return guess(time, 'its values are times');
  // Times of sequences that begin anew do not ascend over the whole file.
  const named = columns.find(
    ({ name, kind, missing }) => kind === 'number' && missing === 0 && ROLE_NAMES.time.test(name) && !/^t$/i.test(name),
  );
  return named ? guess(named, 'its name') : null;
}

function sequenceAmong(columns: readonly SurveyedColumn[]): Guess | null {
  const whole = columns.filter(
    ({ kind, isConsecutive, isInteger, name }) =>
      isConsecutive && (kind === 'text' || (kind === 'number' && isInteger)) && !ROLE_NAMES.label.test(name),
  );
  const several = whole.filter(({ runs, isAscending }) => runs > 1 && !isAscending);
  const named = best(several.filter(({ name }) => ROLE_NAMES.sequence.test(name)));
  if (named) return guess(named, `its name, and its ${named.runs} values follow one another`);
  const texts = best(several.filter(({ kind, runs, name }) => kind === 'text' && runs > 2 && !isPerson(name)));
  if (texts) return guess(texts, `its ${texts.runs} values follow one another`);
  // Without names, a column that counts up and keeps each number for a while.
  const counting = several.find(
    ({ name, kind, runs, min, max }) =>
      /^\d+$/.test(name) && kind === 'number' && runs > 2 && min! <= 1 && min! >= 0 && max! - min! + 1 === runs,
  );
  return counting ? guess(counting, `it counts from ${counting.min} to ${counting.max}`) : null;
}

function groupAmong(columns: readonly SurveyedColumn[]): Guess | null {
  const found = columns.find(
    ({ name, kind, distinct, isInteger }) =>
      isPerson(name) && distinct !== null && distinct > 1 && (kind === 'text' || isInteger),
  );
  return found ? guess(found, 'its name') : null;
}

/** @param owner the column that identifies sequences, or groups */
function labelAmong(
  columns: readonly SurveyedColumn[],
  all: readonly SurveyedColumn[],
  owner: Guess | null,
): Guess | null {
  const possible = columns.filter(
    ({ name, kind, distinct, isInteger, isAscending, missing }) =>
      distinct !== null &&
      distinct > 1 &&
      missing < 0.5 &&
      !isAscending &&
      (kind === 'text' || (kind === 'number' && isInteger)) &&
      (distinct <= MAX_CLASSES || ROLE_NAMES.label.test(name)),
  );
  const named = possible.filter(({ name }) => ROLE_NAMES.label.test(name));
  if (named.length > 0) {
    const found = named.find(({ kind }) => kind === 'text') ?? named[0]!;
    return guess(found, `its name, and it has ${found.distinct} different values`);
  }
  const texts = possible.filter(({ kind }) => kind === 'text');
  const target = possible.filter(({ name, distinct }) => ROLE_NAMES.target.test(name) && distinct! <= MAX_NUMBERED);
  if (texts.length === 1)
    return guess(texts[0]!, `the only column of texts, with ${texts[0]!.distinct} different ones`);
  if (texts.length > 1) return null;
  if (target.length > 0) return guess(target[0]!, `its name, and it has ${target[0]!.distinct} different values`);
  // An integer among fractions, where people put answers: last, or first.
  const others = all.filter(({ name, kind }) => kind === 'number' && name !== owner?.column);
  const edge = possible.filter(
    ({ name, distinct }) => distinct! <= MAX_NUMBERED && [others.at(-1)?.name, others[0]?.name].includes(name),
  );
  const measured = others.filter(({ isInteger, name }) => !isInteger && !edge.some((one) => one.name === name));
  if (edge.length !== 1 || measured.length === 0) return null;
  return guess(edge[0]!, `integers with ${edge[0]!.distinct} different values beside measurements`);
}

function targetAmong(columns: readonly SurveyedColumn[]): Guess | null {
  const found = columns.find(({ name, kind }) => kind === 'number' && ROLE_NAMES.target.test(name));
  return found ? guess(found, 'its name') : null;
}

function inputsAmong(
  columns: readonly SurveyedColumn[],
  own: OpenTable['roles'],
  choices: RoleChoices,
  taken: ReadonlySet<string>,
  targets: readonly Guess[],
): { inputs: string[]; unused: SurveyedRoles['unused'] } {
  if (choices.columns) return { inputs: [...choices.columns], unused: [] };
  if (own.columns !== null) return { inputs: [...own.columns], unused: [] };
  const unused: SurveyedRoles['unused'] = [];
  const inputs: string[] = [];
  const isTarget = (name: string) => targets.some(({ column }) => column === name);
  for (const column of columns) {
    const { name } = column;
    if (taken.has(name) && !isTarget(name)) continue;
    const reason = isTarget(name) ? null : reasonAgainst(column);
    if (reason === null) inputs.push(name);
    else unused.push({ column: name, reason });
  }
  return { inputs, unused };
}

/** Why a column is no input; null if it is one. */
function reasonAgainst({ name, kind, isAscending, isInteger, odd, distinct, runs }: SurveyedColumn): string | null {
  if (kind === 'empty') return 'it has no values';
  if (kind === 'constant') return 'it is constant';
  if (kind === 'time') return 'it has times';
  if (kind === 'text') return `it has texts${distinct === null ? '' : `, ${distinct} different ones`}`;
  if (kind === 'mixed') return `it has texts among its numbers, '${odd!.value}' in row ${odd!.row}`;
  if (isInteger && isAscending && runs > 2) return 'it numbers the rows';
  if (ROLE_NAMES.row.test(name) && isInteger) return 'its name is that of a row number';
  return null;
}

function isPerson(name: string): boolean {
  return ROLE_NAMES.group.test(name);
}

/** The column with the most values. */
function best(columns: readonly SurveyedColumn[]): SurveyedColumn | undefined {
  return columns.reduce<SurveyedColumn | undefined>(
    (one, other) => (one && one.runs >= other.runs ? one : other),
    undefined,
  );
}

function guess({ name }: SurveyedColumn, reason: string): Guess {
  return { column: name, reason, from: 'guess' };
}
