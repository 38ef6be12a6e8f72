import * as vscode from 'vscode';
import { OPEN_ITEM, PATTERNS_VIEW } from '../commands/commandIds';
import { itemAddress } from '../core/quiz/itemAddress';
import type { TreeNode } from '../core/quiz/patternTree';
import { DisposableStore, type Disposable } from '../shared/disposable';

/** The tree of patterns as a view of VS Code's; made anew from its nodes whenever something changed. */
export class PatternTree implements vscode.TreeDataProvider<TreeNode>, Disposable {
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly nodes: () => Promise<readonly TreeNode[]>) {
    this.#store.add(vscode.window.createTreeView(PATTERNS_VIEW, { treeDataProvider: this }));
  }

  update(): void {
    this.#changed.fire();
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    return [...(node === undefined ? await this.nodes() : node.children)];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, collapsible(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.accessibilityInformation = { label: [node.label, node.description].filter((words) => words !== '').join(', ') };
    if (node.icon !== null) item.iconPath = new vscode.ThemeIcon(node.icon);
    if (node.opens !== null) item.command = { command: OPEN_ITEM, title: vscode.l10n.t('Open'), arguments: [itemAddress(node.opens)] };
    return item;
  }

  dispose(): void {
    this.#store.dispose();
  }
}

function collapsible({ children, expanded }: TreeNode): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return expanded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}
