/** Where the project is kept; each package names it in `repository`, `homepage` and `bugs`. */
export const REPOSITORY = 'https://github.com/qornn/qornn';
