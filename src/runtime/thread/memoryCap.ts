/**
 * Caps Python's memory: growing beyond `megabytes` throws, which Python turns into a `MemoryError`. Without it the process would be
 * killed for its memory, and the learner would not learn which line did it.
 */
export function capWasmMemory(megabytes: number): void {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * 65536 > megabytes * 1048576) throw new RangeError('the memory of a practice program is used up');
    return grow.call(this, pages);
  };
}
