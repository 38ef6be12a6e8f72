/** Entry of the worker that holds Python: starts it, closes the realm round it, then runs the one program it was made for. */
import { workerData } from 'node:worker_threads';
import { messageOf } from '../../shared/errors';
import { Kind, type ProgramToRun, type ThreadData } from '../threadMessages';
import { startPython, type RunProgram } from './startPython';

const data = workerData as ThreadData;
const post = data.port.postMessage.bind(data.port);

try {
  const { runProgram, note } = await startPython(data);
  data.port.on('message', (message: unknown) => {
    // Answers are taken synchronously inside a run; one that comes later belongs to nobody.
    if (Array.isArray(message) && message[0] === Kind.Run) answerRun(runProgram, message[1] as ProgramToRun);
  });
  post([Kind.Ready, note]);
} catch (thrown) {
  post([Kind.Failed, messageOf(thrown).slice(0, 4000)]);
}

function answerRun(runProgram: RunProgram, program: ProgramToRun): void {
  post([Kind.Started]);
  const { result, lastWords } = runProgram(program);
  post([Kind.Done, result, lastWords]);
}
