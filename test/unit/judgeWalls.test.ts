import assert from 'node:assert/strict';
import { judgeWalls } from '../../src/runtime/walls';
import type { Attempt } from '../../src/runtime/threadMessages';

const attempt = (wall: string, reached: boolean): Attempt => ({ wall, tried: `trying ${wall}`, reached, answer: reached ? 'it worked' : 'refused' });
const NAMES = ['read-file', 'environment', 'spawn', 'connect', 'code-from-strings', 'host-objects'];
const fallen = (attempts: Attempt[], connections = 0) => judgeWalls(attempts, connections).filter((wall) => !wall.stands).map((wall) => wall.name);

describe('the judgement of the walls', () => {
  it('lets a wall stand when everything that was tried was refused', () => assert.deepEqual(fallen(NAMES.map((name) => attempt(name, false))), []));

  it('lets a wall fall by one attempt that got through', () => {
    assert.deepEqual(fallen([...NAMES.map((name) => attempt(name, false)), attempt('spawn', true)]), ['spawn']);
  });

  it('does not let a wall stand that nobody tried', () => assert.deepEqual(fallen([]), NAMES));

  it('believes a connection that arrived more than the error that Python saw', () => {
    assert.deepEqual(fallen(NAMES.map((name) => attempt(name, false)), 1), ['connect']);
  });
});
