export { type CellConformance, describeCell } from './describe-cell.js';
