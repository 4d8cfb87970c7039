/** URL of the repository. The `repository`, `homepage` and `bugs` of every package refer to it. */
export const REPOSITORY = 'https://github.com/qornn/qornn';
