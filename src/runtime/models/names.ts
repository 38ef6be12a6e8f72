/** From a name in the learner's program to a bundled model, or to what upstream says of a name that it does not find. */
import type { BundledModel, ModelCatalog } from './modelCatalog';
import { Refusal } from './refusal';

/** What the hub accepts: `name` or `organisation/name`. */
const REPOSITORY = /^(?:[\w.-]+\/)?[\w.-]{1,96}$/;

/** The bundled model of that name. Throws upstream's OSError for a name that nobody has, a limit for one that only upstream has. */
export function resolveName(catalog: ModelCatalog, name: string): BundledModel {
  const model = catalog.find(name);
  if (model === undefined) throw unknownName(catalog, name, []);
  return model;
}

/** The refusal of a name that is neither bundled nor anywhere else. `others`: names that are available beside the bundled ones. */
export function unknownName(catalog: ModelCatalog, name: string, others: readonly string[]): Refusal {
  const available = `Available in this practice edition: ${[...new Set([...catalog.names, ...others])].join(', ')}.`;
  if (catalog.isKnownElsewhere(name)) {
    return Refusal.limit(`'${name}' is a model of the hub that is not bundled with this practice edition. ${available} "NLP Practice: Get Model..." fetches others, where they run here.`);
  }
  if (!REPOSITORY.test(name)) {
    return Refusal.upstream(
      'OSError',
      `Incorrect path_or_model_id: '${name}'. Please provide either the path to a local folder or the repo_id of a model on the Hub.\n${available}`,
    );
  }
  // The wording of an online installation; offline, upstream would say that it could not connect, which helps nobody with a misspelt name.
  return Refusal.upstream(
    'OSError',
    `${name} is not a local folder and is not a valid model identifier listed on 'https://huggingface.co/models'\n` +
      'If this is a private repository, make sure to pass a token having permission to this repo either by logging in with `hf auth login` ' +
      `or by passing \`token=<your_token>\`\n${available}`,
  );
}
