// A runtime child that misbehaves on demand, for the tests of the engine: no Python, real process, real IPC. What it does is named by
// the code of a run, or for its start by START in its environment.
const record = {
  outcome: 'ok', stdout: '', stderr: '', exception: null, models: [], limits: [], truncated: false, stopped: null, fault: null, check: null,
  ms: { total: 1, stages: {} },
};
const report = { node: process.versions.node, electron: null, platform: process.platform, backend: 'native', pythonStart: 'plain', walls: [], ms: {} };

let rss = 50e6;
let current;
let ballast = [];
const beat = setInterval(() => notify('heartbeat', { rss }), 50);
const notify = (name, body) => process.send({ k: 3, name, body });
const answer = (id, body) => process.send({ k: 1, id, body });
const end = (run, over) => answer(run.id, { ...record, stdout: run.body.code, ...over });

const RUNS = {
  fine: (run) => end(run, {}),
  print: (run) => {
    notify('output', { runId: run.body.runId, chunks: [{ stream: 'stdout', text: 'half ' }, { stream: 'stderr', text: 'way' }] });
    current = run;
  },
  wait: (run) => void (current = run),
  die: () => {
    process.stderr.write('a\nterrible thing happened\n');
    setTimeout(() => process.exit(7), 20);
  },
  hang: () => {
    for (;;);
  },
  garbage: () => process.send({ nothing: 'you know' }),
  eat: () => {
    // Really held, so that what the heartbeat says is true.
    setInterval(() => {
      ballast.push(Buffer.alloc(30e6, 1));
      rss = process.memoryUsage().rss;
    }, 20);
  },
  leave: () => {
    process.removeAllListeners('disconnect');
    clearInterval(beat);
    setInterval(() => undefined, 1000);
    process.disconnect();
  },
  refuse: (run) => process.send({ k: 2, id: run.id, error: 'not today' }),
  nonsense: (run) => answer(run.id, { outcome: 'splendid' }),
};

const REQUESTS = {
  start: (message) => {
    const how = process.env.START ?? 'fine';
    if (how === 'refuse') return process.send({ k: 2, id: message.id, error: 'python does not start here' });
    if (how === 'die') return process.exit(3);
    if (how === 'never') return undefined;
    notify('stage', { runId: null, name: 'python', ms: 1 });
    if (how === 'walled') report.walls = [{ name: 'read-file', stands: true, evidence: 'tried' }];
    if (how === 'breached') report.walls = [{ name: 'read-file', stands: false, evidence: 'tried' }];
    return setTimeout(() => answer(message.id, report), how === 'slow' ? 300 : 0);
  },
  run: (message) => {
    const { runId, code } = message.body;
    if (current !== undefined) end(current, { outcome: 'stopped', stopped: 'replaced' });
    current = undefined;
    if (code === 'ignored') return;
    if (code !== 'die-unheard') notify('stage', { runId, name: 'python', ms: null });
    if (code === 'deaf') return;
    if (code === 'die-unheard') process.exit(9);
    RUNS[code](message);
  },
  stop: (message) => {
    answer(message.id, {});
    if (current !== undefined) end(current, { outcome: 'stopped', stopped: 'user' });
    current = undefined;
  },
  warm: (message) => answer(message.id, {}),
};

process.on('message', (message) => REQUESTS[message.name](message));
process.on('disconnect', () => process.exit());
