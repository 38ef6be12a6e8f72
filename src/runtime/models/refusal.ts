/**
 * A request that gets no answer. `upstream`: Python raises it as transformers and torch do. `limit`: upstream has it, the practice edition
 * has not. `fault`: ours; the run ends as a fault, whatever the program catches.
 */
import { messageOf } from '../../shared/errors';

/** Builtin exceptions of Python, by name. */
export type UpstreamType = 'Exception' | 'IndexError' | 'OSError' | 'OverflowError' | 'RuntimeError' | 'TypeError' | 'ValueError';

export type RefusalBody =
  | { readonly kind: 'upstream'; readonly type: UpstreamType; readonly message: string }
  | { readonly kind: 'limit'; readonly message: string }
  | { readonly kind: 'fault'; readonly message: string };

export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly body: RefusalBody) {
    super(body.message);
  }

  /** The same error that upstream raises for this input. */
  static upstream(type: UpstreamType, message: string): Refusal {
    return new Refusal({ kind: 'upstream', type, message });
  }

  /** Something that upstream would do and we do not. */
  static limit(message: string): Refusal {
    return new Refusal({ kind: 'limit', message });
  }

  /** A request that our own Python should never have sent. */
  static fault(message: string): Refusal {
    return new Refusal({ kind: 'fault', message });
  }
}

/** The refusal that stands for anything thrown; what is not a refusal is our fault. */
export function refusalOf(thrown: unknown): RefusalBody {
  if (thrown instanceof Refusal) return thrown.body;
  return { kind: 'fault', message: `The model host broke: ${messageOf(thrown)}` };
}
