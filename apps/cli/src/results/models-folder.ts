/** Where `qornn results` keeps models and their records, in the current folder. */
export const modelsFolder = 'models';
