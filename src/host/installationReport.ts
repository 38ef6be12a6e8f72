import { startTimes } from '../core/panel/runView';
import type { RuntimeReport } from '../shared/protocol';
import { t } from '../shared/words';

export interface HostFacts {
  readonly extensionVersion: string;
  readonly vscode: string;
  readonly node: string;
  readonly electron: string | null;
  readonly platform: string;
  readonly remote: string | null;
}

/** What `Check This Installation` shows, as Markdown. `problem` is why the runtime did not start. */
export function installationReport(host: HostFacts, runtime: RuntimeReport | null, problem: string | null, runMs: number | null): string {
  const lines = [`# ${t('NLP Practice: this installation')}`, '', ...hostLines(host), '', `## ${t('Runtime')}`, ''];
  if (runtime === null) return [...lines, t('The runtime did not start: {0}', problem ?? t('no reason was given')), ''].join('\n');
  return [...lines, ...runtimeLines(runtime, runMs), '', `## ${t('Walls of the sandbox, each tried at the start')}`, '', ...wallLines(runtime), ''].join('\n');
}

function hostLines(host: HostFacts): string[] {
  return [
    row(t('Extension'), host.extensionVersion),
    row('VS Code', host.remote === null ? host.vscode : `${host.vscode} (${host.remote})`),
    row(t('Extension host'), host.electron === null ? `Node ${host.node}` : `Electron ${host.electron}, Node ${host.node}`),
    row(t('Platform'), host.platform),
  ];
}

function runtimeLines(runtime: RuntimeReport, runMs: number | null): string[] {
  const times = startTimes(runtime).map(({ label, ms }) => `${label} ${Math.round(ms ?? 0)} ms`);
  return [
    row('Node', runtime.electron === null ? runtime.node : `${runtime.node} (Electron ${runtime.electron})`),
    row('ONNX Runtime', runtime.backend === 'native' ? t('native') : t('WebAssembly, because the native one could not be loaded')),
    row(t('Python started from'), runtime.pythonStart === 'snapshot' ? t('a memory snapshot') : t('nothing, because the snapshot could not be used')),
    row(t('Start'), times.join(', ')),
    row(t('A program of one line'), runMs === null ? t('did not run') : `${Math.round(runMs)} ms`),
  ];
}

function wallLines(runtime: RuntimeReport): string[] {
  return runtime.walls.map((wall) => `- ${wall.stands ? t('stands') : `**${t('does not stand')}**`}: \`${wall.name}\`. ${wall.evidence}`);
}

function row(name: string, value: string): string {
  return `- ${name}: ${value}`;
}
