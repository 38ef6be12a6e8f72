/** What the hub answers, checked. Only what is needed is read. */
import * as v from 'valibot';
import { UserError } from '../../shared/errors';
import { t } from '../../shared/words';

const Size = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Sha1 = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/));
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const Info = v.object({
  id: v.string(),
  sha: Sha1,
  gated: v.optional(v.union([v.boolean(), v.string()]), false),
  tags: v.optional(v.array(v.string()), []),
  cardData: v.optional(v.nullable(v.object({ license: v.optional(v.union([v.string(), v.array(v.string())])) }))),
});

/** What the hub says of a model. */
export interface HubModel {
  /** The model's present name: the hub answers for earlier names too. */
  readonly id: string;
  /** All files are taken from this one commit. */
  readonly commit: string;
  /** As the model's card says, for instance `mit`; null when it does not. */
  readonly licence: string | null;
  /** Whether the hub gives it only to people who have logged in and agreed. */
  readonly gated: boolean;
}

const Entry = v.looseObject({ type: v.string() });
const Listed = v.object({ path: v.string(), size: Size, oid: Sha1, lfs: v.optional(v.object({ oid: Sha256, size: Size })) });

/** The sum that a file must have. `git`: SHA-1 over git's header and the contents, which is what the hub states of small files. */
export interface StatedSum {
  readonly kind: 'sha256' | 'git';
  readonly hex: string;
}

/** A file of a model; `size` in bytes. */
export interface HubFile {
  readonly path: string;
  readonly size: number;
  readonly sum: StatedSum;
}

/** @throws UserError for an answer that is not a hub's. */
export function readInfo(answer: unknown, host: string): HubModel {
  const { id, sha, gated, tags, cardData } = parsed(Info, answer, host);
  const tagged = tags.find((tag) => tag.startsWith('license:'))?.slice('license:'.length);
  const licence = [cardData?.license ?? tagged ?? []].flat().join(', ');
  return { id, commit: sha, licence: licence === '' ? null : licence, gated: gated !== false };
}

/** The files of one page of the list. @throws UserError for an answer that is not a hub's. */
export function readTree(answer: unknown, host: string): HubFile[] {
  const entries = parsed(v.array(Entry), answer, host).filter((entry) => entry.type === 'file');
  return parsed(v.array(Listed), entries, host).map(({ path, size, oid, lfs }) =>
    lfs === undefined ? { path, size, sum: { kind: 'git', hex: oid } } : { path, size: lfs.size, sum: { kind: 'sha256', hex: lfs.oid } });
}

/** The address of the list's next page in a `Link` header, null when this was the last. */
export function nextPage(link: string | null): string | null {
  return /<([^>]+)>\s*;\s*rel="?next"?/.exec(link ?? '')?.[1] ?? null;
}

function parsed<const S extends v.GenericSchema>(schema: S, answer: unknown, host: string): v.InferOutput<S> {
  const result = v.safeParse(schema, answer);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UserError(t('{0} does not answer as a model hub does ({1}). Look at the setting nlpPractice.models.mirror.', host, `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim()));
}
