import { escaped } from '@qornn/options';

/** A cell of any format as messages show it, shortened. */
export function cellText(cell: unknown): string {
  if (cell === '') return 'empty';
  if (typeof cell === 'number') return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  return shortened(typeof cell === 'string' ? `'${escaped(cell)}'` : (JSON.stringify(cell) ?? 'missing'));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
