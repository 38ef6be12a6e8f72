import assert from 'node:assert/strict';
import { actionForKey, keyShortcut, type KeyPress } from '../../../webview/keys';
import { taskOpen } from '../../webview/states';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress =>
  ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, inField: false, ...more });
const button = (action: 'check' | 'run' | 'stop' | 'next', key: string | null, enabled = true) => ({ action, label: action, key, enabled });

describe('keys of the panel', () => {
  it('does what the button says that shows the key', () => {
    const model = { ...taskOpen, buttons: [button('next', 'Ctrl+Enter'), button('stop', 'Esc')] };
    assert.deepEqual(actionForKey(press('Enter', { ctrlKey: true }), model), { type: 'next' });
    assert.deepEqual(actionForKey(press('Escape'), model), { type: 'stop' });
    const mac = { ...taskOpen, buttons: [button('next', '⌘Enter'), button('run', '⇧ ↩')] };
    assert.deepEqual(actionForKey(press('Enter', { metaKey: true }), mac), { type: 'next' });
    assert.deepEqual(actionForKey(press('Enter', { shiftKey: true }), mac), { type: 'run' });
  });

  it('does nothing for a button that is not enabled', () => {
    const model = { ...taskOpen, buttons: [button('check', 'Ctrl+Enter', false), button('run', null, false)] };
    assert.equal(actionForKey(press('Enter', { ctrlKey: true }), model), null);
    assert.equal(actionForKey(press('Enter', { shiftKey: true }), model), null);
  });

  it('checks, runs and goes back to the editor without such a button', () => {
    const model = { ...taskOpen, buttons: [] };
    assert.deepEqual(actionForKey(press('Enter', { ctrlKey: true }), model), { type: 'check' });
    assert.deepEqual(actionForKey(press('Enter', { metaKey: true }), model), { type: 'check' });
    assert.deepEqual(actionForKey(press('Enter', { shiftKey: true }), model), { type: 'run' });
    assert.deepEqual(actionForKey(press('Escape'), model), { type: 'showEditor' });
    assert.equal(actionForKey(press('Enter'), model), null);
    assert.equal(actionForKey(press('Tab'), model), null);
  });

  it('chooses by number where options stand open, outside fields and without modifiers', () => {
    assert.deepEqual(actionForKey(press('2'), taskOpen), { type: 'chooseOption', blank: '1', option: 1 });
    assert.equal(actionForKey(press('5'), taskOpen), null, 'there are four');
    assert.equal(actionForKey(press('0'), taskOpen), null);
    assert.equal(actionForKey(press('2', { ctrlKey: true }), taskOpen), null);
    assert.equal(actionForKey(press('2', { inField: true }), taskOpen), null);
    assert.equal(actionForKey(press('2'), { ...taskOpen, options: null }), null);
    assert.equal(actionForKey(press('2'), { ...taskOpen, options: { blank: '1', shown: false, items: taskOpen.options?.items ?? [] } }), null);
  });

  it('leaves copying alone', () => {
    const model = { ...taskOpen, buttons: [button('stop', 'Ctrl+C')] };
    assert.equal(actionForKey(press('c', { ctrlKey: true }), model), null);
  });

  it('says for readers what labels show, and nothing of two keys in turn', () => {
    const spoken = ['Ctrl+Enter', '⌘Enter', '⇧ ↩', 'Shift+F5', 'Esc', 'm', '2'].map(keyShortcut);
    assert.deepEqual(spoken, ['Control+Enter', 'Meta+Enter', 'Shift+Enter', 'Shift+F5', 'Escape', 'M', '2']);
    assert.equal(keyShortcut('Ctrl+K N'), null);
  });
});
