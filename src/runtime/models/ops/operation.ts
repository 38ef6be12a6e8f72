/** One operation of the bridge. */
import * as v from 'valibot';
import type { ModelUse } from '../../../shared/protocol';
import type { HostParts } from '../hostParts';
import { Refusal } from '../refusal';
import { TensorEntry, type NamedTensor } from '../tensorCodec';

export interface Request {
  readonly args: unknown;
  readonly tensors: ReadonlyMap<string, NamedTensor>;
  /** Enters a model in the run's record. */
  note(use: ModelUse): void;
}

export interface Answer {
  readonly body: Readonly<Record<string, unknown>>;
  readonly tensors?: readonly NamedTensor[];
}

/** Answers, or throws a `Refusal`. */
export type Operation<Parts = HostParts> = (parts: Parts, request: Request) => Promise<Answer>;

export const Tensors = v.object({ tensors: v.optional(v.array(TensorEntry), []) });

/** The arguments of a request. What does not fit is our own Python's fault, not the learner's. */
export function parseArgs<const S extends v.GenericSchema>(schema: S, args: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, args);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw Refusal.fault(`A request with wrong arguments: ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`);
}
