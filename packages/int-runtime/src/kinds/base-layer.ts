/** What trained layers of all kinds have. */
export interface BaseSpec {
  /** a registered name */
  kind: string;
  /** numbers that the layer gives to what reads it */
  units: number;
}

/** What integer layers of all kinds have. */
export interface BaseLayer extends BaseSpec {
  /** numbers that it reads at a time step */
  inputs: number;
}
