import assert from 'node:assert/strict';
import { screens } from '../../webview/screens';
import { actionForScreenKey, type ScreenKeyPress } from '../../../webview/screens/screenKeys';

const press = (key: string, parts: Partial<ScreenKeyPress> = {}): ScreenKeyPress => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, inField: false, onControl: false, ...parts });
const on = (name: string, key: ScreenKeyPress): ReturnType<typeof actionForScreenKey> => {
  const screen = screens[name];
  assert.ok(screen);
  return actionForScreenKey(key, screen);
};

describe('keys of the panel\'s screens', () => {
  it('letters choose, in either case, and only those that are there', () => {
    assert.deepEqual(on('question-open', press('B')), on('question-open', press('b')));
    assert.equal(on('question-open', press('b'))?.type, 'quiz');
    for (const key of ['e', '1', 'Tab', 'ArrowDown']) assert.equal(on('question-open', press(key)), null, key);
    assert.equal(on('question-open', press('a', { ctrlKey: true })), null);
  });

  it('Enter is the main button, but not on something that Enter works itself', () => {
    assert.deepEqual(on('pattern', press('Enter')), screens['pattern']?.buttons[0]?.action);
    assert.equal(on('pattern', press('Enter', { onControl: true })), null);
  });

  it('in a field only keys that are no text act', () => {
    assert.equal(on('test-task', press('m', { inField: true })), null);
    assert.equal(on('test-task', press('Enter', { inField: true }))?.type, 'quiz');
    assert.deepEqual(on('test-task', press('m')), { type: 'quiz', action: { type: 'mark' } });
  });

  it('an answered question takes no letter, and a button that is not enabled no key', () => {
    assert.equal(on('question-answered', press('a')), null);
    const open = screens['question-open'];
    assert.ok(open);
    assert.equal(actionForScreenKey(press('Enter'), { ...open, buttons: open.buttons.map((button) => ({ ...button, enabled: false })) }), null);
  });
});
