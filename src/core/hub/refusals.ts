/** What a hub's refusal means, and what to do. */
import { UserError } from '../../shared/errors';
import { t } from '../../shared/words';

/** The error for an answer that brings nothing. `what` is the model's name, with its file where one was asked for. */
export function refusalOf(status: number, host: string, what: string): UserError {
  switch (status) {
    case 401:
    case 403:
      return new UserError(t('{0} does not give out {1}: there is no such model, or it is private, or its owner has to be asked first. Look at the spelling, or download it with your own account and set the folder in nlpPractice.models.folder.', host, what));
    case 404:
    case 410:
      return new UserError(t('{0} has no {1}. Look at the spelling.', host, what));
    case 429:
      return new UserError(t('{0} is asked too often at the moment. Wait a few minutes, then try again: what has come stays.', host));
    default:
      return new UserError(t('{0} answered with status {1} for {2}. Try again later: what has come stays.', host, status, what));
  }
}

/** Statuses after which the same request may succeed a moment later. */
export function mayPass(status: number): boolean {
  return status === 408 || status >= 500;
}
