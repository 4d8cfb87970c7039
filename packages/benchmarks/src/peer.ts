/** Another program that people would use for the same work. */
export interface Peer<Program> {
  /** as people call it */
  readonly name: string;
  /** how to get it, in one line */
  readonly howToGet: string;
  /** @returns undefined if it is not installed, or cannot be loaded on this machine */
  find(): Program | undefined | Promise<Program | undefined>;
  /** version, and whatever decides its speed, for instance `2.1.0 with OpenBLAS` */
  version(program: Program): string;
}

/** A peer that runs here. */
export interface FoundPeer {
  name: string;
  version: string;
  /** threads that it computes with, where all its contestants use as many */
  threads?: number;
}

/** A peer that does not. */
export interface MissingPeer {
  name: string;
  howToGet: string;
}

/** What a benchmark says of a peer. */
export type PeerState = FoundPeer | MissingPeer;

/** The program of a peer if it is there, and what to say of it. */
export interface Found<Program> {
  program: Program | undefined;
  state: PeerState;
}

const found = new WeakMap<object, Promise<Found<unknown>>>();

/**
 * Looks for a peer, once per process.
 *
 * @param threads threads that its contestants use, for the record
 * @example
 * const { program, state } = await findPeer(onnxruntime, 1);
 * return { contestants: [...ours, ...(program ? theirs(program) : [])], peers: [state] };
 */
export async function findPeer<Program>(peer: Peer<Program>, threads?: number): Promise<Found<Program>> {
  let looking = found.get(peer) as Promise<Found<Program>> | undefined;
  if (!looking) {
    looking = look(peer);
    found.set(peer, looking);
  }
  const { program, state } = await looking;
  return { program, state: threads === undefined || 'howToGet' in state ? state : { ...state, threads } };
}

async function look<Program>(peer: Peer<Program>): Promise<Found<Program>> {
  const { name, howToGet } = peer;
  const program = await peer.find();
  if (program === undefined) return { program, state: { name, howToGet } };
  return { program, state: { name, version: peer.version(program) } };
}
