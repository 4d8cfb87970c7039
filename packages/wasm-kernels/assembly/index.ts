export { lstm, lstmBack, lstmBackScratchBytes, lstmScratchBytes } from './lstm';
export { outerProducts, outerScratchBytes, sumRows } from './outer';
export { multiplyPanels, packPanels, panelBytes } from './panels';
export { copyRows, fillZeros, scaleInto } from './parts';
export { scan, scanBack, scanBackScratchBytes, scanScratchBytes } from './scan';
