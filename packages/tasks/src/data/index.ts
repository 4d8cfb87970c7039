export { DataError, type DataProblem } from './errors.js';
export { dataFolder, locateFile, readDataFile } from './folder.js';
export { DATA_SETS, type DataFile, type DataSet, type DataSetName, type Mirror } from './sets.js';
export { checkFile, type StoredFile } from './stored-file.js';
