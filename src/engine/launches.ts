import fs from 'node:fs';
import { NO_PLACES, type ModelPlaces } from '../shared/modelPlaces';
import { runtimeLaunch, runtimeLaunchWithoutPermissions, type LaunchOptions } from '../shared/runtimeLaunch';
import type { ChildLaunch } from './runtimeProcess';

/**
 * The ways to start the built-in runtime with the Node that runs this process, best first.
 * @param distFolder the built `dist` folder. @throws when it is not there
 * @param places where models lie that are not bundled
 */
export function builtInLaunches(distFolder: string, places: ModelPlaces = NO_PLACES): [ChildLaunch, ChildLaunch] {
  const options: LaunchOptions = {
    execPath: process.execPath,
    distFolder: fs.realpathSync(distFolder),
    places,
    nodeVersion: process.versions.node,
    electron: process.versions['electron'] ?? null,
    env: process.env,
  };
  const { execPath } = options;
  return [
    { execPath, ...runtimeLaunch(options) },
    { execPath, ...runtimeLaunchWithoutPermissions(options) },
  ];
}
