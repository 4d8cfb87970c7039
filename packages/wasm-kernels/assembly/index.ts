export { fast, fastBack, fastBackScratchBytes, fastScratchBytes } from './fast';
export { gru, gruBack, gruBackScratchBytes, gruScratchBytes } from './gru';
export { krylov, krylovBack, krylovScratchBytes } from './krylov';
export { lstm, lstmBack, lstmBackScratchBytes, lstmScratchBytes } from './lstm';
export { adam, momentumDescent, rmsprop, sumOfSquares } from './optimizers';
export { outerProducts, outerScratchBytes, sumRows } from './outer';
export { multiplyPanels, packPanels, panelBytes } from './panels';
export { clamp, copyRows, fill, scaleInto, transpose } from './parts';
export { scan, scanBack, scanBackScratchBytes, scanScratchBytes } from './scan';
