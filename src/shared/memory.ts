/** What a program and the runtime's child may take of the machine's memory. */

/** Megabytes that Python may grow to in one program, unless the settings say otherwise. One that needs more gets a `MemoryError`. */
export const DEFAULT_PROGRAM_MEMORY_MB = 1000;

/** What the child takes besides: Node, every bundled model, a spare worker, and what a program leaves outside Python's memory. */
const BESIDES_MB = 1500;

/** Bytes of resident memory above which the child is ended: by then it is not Python's memory that grows, which is held to its own limit. */
export function childMemoryBytes(programMemoryMb: number): number {
  return (programMemoryMb + BESIDES_MB) * 1e6;
}
