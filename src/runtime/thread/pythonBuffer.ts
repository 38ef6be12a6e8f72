/** A Python object with the buffer protocol, as Pyodide shows it to JavaScript. */
export interface PythonBuffer {
  getBuffer(type: 'u8'): PythonView;
  destroy?(): void;
}

/** A view into Python's memory: good until Python runs again, so it is released before that. */
export interface PythonView {
  readonly data: Uint8Array;
  readonly readonly: boolean;
  readonly c_contiguous?: boolean;
  release(): void;
}
