/** How the runtime's child process is started; see docs/architecture.md. Pure, so that the extension host and the command line cannot differ. */
import path from 'node:path';
import { NO_PLACES, placeArguments, readablePlaces, type ModelPlaces } from './modelPlaces';

export interface LaunchOptions {
  /** The Node or Electron binary that runs the child. */
  readonly execPath: string;
  /** Absolute path of the built `dist` folder, without symbolic links in it: the permission model compares real paths. */
  readonly distFolder: string;
  /** Where the weights lie; `models` beside `dist` when left out. */
  readonly modelsFolder?: string;
  /** Where models lie that are not bundled; nowhere when left out. */
  readonly places?: ModelPlaces;
  /** `process.versions.node` of `execPath`. */
  readonly nodeVersion: string;
  /** `process.versions.electron` of `execPath`, null for plain Node. */
  readonly electron: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What `child_process.fork(modulePath, args, { execPath, execArgv, env, cwd, serialization: 'advanced' })` needs. */
export interface Launch {
  readonly modulePath: string;
  readonly args?: readonly string[];
  readonly execArgv: string[];
  readonly env: Record<string, string>;
  readonly cwd: string;
}

// Nothing secret: what the system's loader, its temporary folder and its language need. Never PATH, HOME or a token.
const PASSED_ON = ['SystemRoot', 'windir', 'TEMP', 'TMP', 'TMPDIR', 'LANG', 'LC_ALL', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];

// The one wall between Python and JavaScript of its own making: see src/runtime/realm. Essential, in every variant.
const NO_CODE_FROM_STRINGS = '--disallow-code-generation-from-strings';

/**
 * The launch with every layer on. Where the child does not come up with it (a host that refuses the permission flags), start it again
 * with `runtimeLaunchWithoutPermissions`; the child's own trials then report which walls stand.
 */
export function runtimeLaunch(options: LaunchOptions): Launch {
  return launch(options, permissionFlags(options));
}

/** The same without Node's permission flags. */
export function runtimeLaunchWithoutPermissions(options: LaunchOptions): Launch {
  return launch(options, []);
}

function launch(options: LaunchOptions, flags: readonly string[]): Launch {
  return {
    modulePath: path.join(options.distFolder, 'runtime', 'main.mjs'),
    args: placeArguments(options.places ?? NO_PLACES),
    // --no-warnings: the permission model calls itself experimental on the child's stderr
    execArgv: [NO_CODE_FROM_STRINGS, '--no-warnings', ...flags],
    env: environment(options),
    // Under Node 24 a worker may read whatever lies below the folder that its process was started in, whatever the flags say.
    cwd: options.distFolder,
  };
}

/**
 * glibc gives each thread an arena of its own and keeps what is freed: a hundred megabytes after both models were loaded and workers came
 * and went (`npm run bench -- memory`: 686 and 575 MB). Elsewhere nobody reads these. See mallopt(3).
 */
const GIVES_BACK_MEMORY = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '1048576', MALLOC_TRIM_THRESHOLD_: '4194304' };

function environment({ env, electron }: LaunchOptions): Record<string, string> {
  const kept: Record<string, string> = { ...GIVES_BACK_MEMORY };
  for (const name of PASSED_ON) {
    const value = env[name];
    if (value !== undefined) kept[name] = value;
  }
  // onnxruntime-node sends usage data from Linux unless told not to before it loads
  kept['ORT_DISABLE_TELEMETRY'] = '1';
  if (electron !== null) kept['ELECTRON_RUN_AS_NODE'] = '1';
  return kept;
}

function permissionFlags({ distFolder, modelsFolder, places = NO_PLACES, nodeVersion }: LaunchOptions): string[] {
  const switchedOn = permissionSwitch(nodeVersion);
  if (switchedOn === null) return [];
  const readable = [distFolder, modelsFolder ?? path.join(path.dirname(distFolder), 'models')];
  const patterns = [...readable.map((folder) => path.join(folder, '*')), ...readablePlaces(places)];
  return [switchedOn, ...patterns.map((pattern) => `--allow-fs-read=${pattern}`), '--allow-worker', '--allow-addons'];
}

/** The flag was renamed in 22.13 and 23.5; the permission model came with 20, `--allow-addons` with 20.12. */
function permissionSwitch(nodeVersion: string): string | null {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) return null;
  if (major > 23 || (major === 23 && minor >= 5) || (major === 22 && minor >= 13)) return '--permission';
  return '--experimental-permission';
}
