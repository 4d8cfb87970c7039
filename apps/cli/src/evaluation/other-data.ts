import type { OpenRunFolderOptions } from '../runs/open-run-folder.js';
import type { EvalOptions } from './eval-options.js';

/** Data named on the command line are all evaluated, unless `split` is set, too. */
export function otherData({ set }: EvalOptions): Pick<OpenRunFolderOptions, 'changedData' | 'cure'> {
  if (set) return { changedData: set.some(({ path: [key] }) => key === 'split') ? 'split' : 'unseen' };
  return { cure: 'to evaluate other data, name the file: --set file=…' };
}
