/** Common fields of trained layers. */
export interface BaseSpec {
  /** name of a registered kind */
  kind: string;
  /** number of outputs */
  units: number;
}

/** Common fields of integer layers. */
export interface BaseLayer extends BaseSpec {
  /** number of inputs per time step */
  inputs: number;
}
