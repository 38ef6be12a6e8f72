/** One ONNX graph in memory. */
import type { InferenceSession, Tensor } from 'onnxruntime-common';
import type { OnnxRuntime } from './onnxRuntime';

export class GraphSession {
  private active: Promise<unknown> = Promise.resolve();

  constructor(
    readonly runtime: OnnxRuntime,
    private readonly session: InferenceSession,
  ) {}

  /** The names of the outputs that the graph has. */
  get outputs(): readonly string[] {
    return this.session.outputNames;
  }

  /** The numbers of each output that is asked for. */
  async run(inputs: Readonly<Record<string, Tensor>>, outputs: readonly string[]): Promise<ReadonlyMap<string, Float32Array>> {
    const running = this.session.run(inputs, outputs);
    // The failure is told below; whoever waits here only waits for the end
    this.active = running.catch(() => undefined);
    const answer = await running;
    return new Map(outputs.map((name) => [name, floatsOf(name, answer[name])]));
  }

  /** Frees the graph's memory, after the run that may still be under way. */
  async dispose(): Promise<void> {
    await this.active;
    await this.session.release();
  }
}

function floatsOf(name: string, tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new Error(`ONNX Runtime gave no ${name}`);
}
