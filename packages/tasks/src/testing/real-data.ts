import { locateFile } from '../data/folder.js';
import { DATA_SETS, type DataSetName } from '../data/sets.js';

/** Whether the files of a data set are available; if not, logs how to download them. */
export function haveData(set: DataSetName): boolean {
  try {
    for (const { name } of DATA_SETS[set].files) locateFile(set, name);
    return true;
  } catch (error) {
    console.log(`skipped: ${(error as Error).message}`);
    return false;
  }
}
