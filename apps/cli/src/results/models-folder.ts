/** Default folder of `qornn results`, in the current folder. */
export const modelsFolder = 'models';
