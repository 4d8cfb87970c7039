/** One number for a whole, or one for each row or unit. */
export type Granularity = 'tensor' | 'row';
