import assert from 'node:assert/strict';
import path from 'node:path';
import { runtimeLaunch, runtimeLaunchWithoutPermissions, type LaunchOptions } from '../../src/shared/runtimeLaunch';

const OPTIONS: LaunchOptions = {
  execPath: '/usr/bin/node',
  distFolder: path.join(path.sep, 'ext', 'dist'),
  nodeVersion: '20.20.2',
  electron: null,
  env: { PATH: '/usr/bin', HOME: '/home/me', TOKEN: 'secret', LANG: 'C', NODE_OPTIONS: '--inspect' },
};

describe('the launch of the runtime', () => {
  it('starts the built child', () => assert.equal(runtimeLaunch(OPTIONS).modulePath, path.join(OPTIONS.distFolder, 'runtime', 'main.mjs')));

  it('starts it in our own folder, not where the user works: Node 24 lets workers read below it', () => {
    for (const { cwd } of [runtimeLaunch(OPTIONS), runtimeLaunchWithoutPermissions(OPTIONS)]) assert.equal(cwd, OPTIONS.distFolder);
  });

  it('passes on nothing of the environment but what is listed', () => {
    const passedOn = Object.keys(OPTIONS.env).filter((name) => name in runtimeLaunch(OPTIONS).env);
    assert.deepEqual(passedOn, ['LANG']);
  });

  it('tells ONNX Runtime to send nothing, and the allocator to give back what is freed', () => {
    const { ORT_DISABLE_TELEMETRY: silent, MALLOC_ARENA_MAX: arenas } = runtimeLaunch(OPTIONS).env;
    assert.deepEqual({ silent, arenas }, { silent: '1', arenas: '1' });
  });

  it('makes Electron run as Node', () => {
    assert.equal(runtimeLaunch({ ...OPTIONS, electron: '39.2.0' }).env['ELECTRON_RUN_AS_NODE'], '1');
    assert.ok(!('ELECTRON_RUN_AS_NODE' in runtimeLaunch(OPTIONS).env));
  });

  it('tells the child where models lie, and lets it read them', () => {
    const { args, execArgv } = runtimeLaunch({ ...OPTIONS, places: { folder: null, downloaded: path.join(path.sep, 'store'), cache: path.join(path.sep, 'hub') } });
    assert.deepEqual(args, [`--models-downloaded=${path.join(path.sep, 'store')}`, `--models-cache=${path.join(path.sep, 'hub')}`]);
    assert.deepEqual(execArgv.filter((flag) => /store|hub/.test(flag)), [`--allow-fs-read=${path.join(path.sep, 'store', '*')}`, `--allow-fs-read=${path.join(path.sep, 'hub', 'models--*')}`]);
    assert.deepEqual(runtimeLaunch(OPTIONS).args, []);
  });

  it('lets the child read the extension and the models, and nothing else', () => {
    const readable = (options: LaunchOptions) => runtimeLaunch(options).execArgv.filter((flag) => flag.startsWith('--allow-fs'));
    const folder = (...names: string[]) => `--allow-fs-read=${path.join(path.sep, ...names)}${path.sep}*`;
    assert.deepEqual(readable(OPTIONS), [folder('ext', 'dist'), folder('ext', 'models')]);
    assert.deepEqual(readable({ ...OPTIONS, modelsFolder: path.join(path.sep, 'weights') }), [folder('ext', 'dist'), folder('weights')]);
  });

  const SWITCHES = {
    '18.20.0': undefined, '20.11.1': undefined, '20.12.0': '--experimental-permission', '22.12.0': '--experimental-permission', '22.13.0': '--permission',
    '23.4.0': '--experimental-permission', '23.5.0': '--permission', '24.1.0': '--permission',
  };
  for (const [nodeVersion, wanted] of Object.entries(SWITCHES)) {
    it(`switches permissions on in Node ${nodeVersion} by ${wanted ?? 'nothing'}`, () => {
      const { execArgv } = runtimeLaunch({ ...OPTIONS, nodeVersion });
      assert.equal(execArgv.find((flag) => /permission/.test(flag)), wanted);
    });
  }

  it('forbids code from strings in every variant, also in the one without permissions', () => {
    for (const { execArgv } of [runtimeLaunch(OPTIONS), runtimeLaunchWithoutPermissions(OPTIONS)]) assert.equal(execArgv[0], '--disallow-code-generation-from-strings');
    assert.ok(!runtimeLaunchWithoutPermissions(OPTIONS).execArgv.some((flag) => /permission|allow-fs/.test(flag)));
  });
});
