export { krylov, krylovBack, krylovScratchBytes } from './krylov';
export { lstm, lstmBack, lstmBackScratchBytes, lstmScratchBytes } from './lstm';
export { outerProducts, outerScratchBytes, sumRows } from './outer';
export { multiplyPanels, packPanels, panelBytes } from './panels';
export { copyRows, fill, scaleInto, transpose } from './parts';
export { scan, scanBack, scanBackScratchBytes, scanScratchBytes } from './scan';
