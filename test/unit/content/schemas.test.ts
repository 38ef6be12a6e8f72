import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { schemaFiles, schemaFolder } from '../../../scripts/schemas';

const read = (file: string): string => fs.readFileSync(path.resolve(schemaFolder, '..', file), 'utf8');
const validator = (name: string) => new Ajv({ strict: false }).compile(JSON.parse(schemaFiles()[`${name}.schema.json`] ?? '{}') as object);

describe('schemas for authors', () => {
  for (const [file, text] of Object.entries(schemaFiles())) {
    it(`${file} is what npx tsx scripts/schemas.ts writes`, () => {
      assert.equal(read(path.join('schema', file)), text);
    });
  }

  it('accept the content that ships, which names them', () => {
    const patterns = (JSON.parse(read('catalogue.json')) as { patterns: string[] }).patterns;
    const tasks = patterns.flatMap((id) => fs.readdirSync(path.resolve(schemaFolder, '..', id, 'tasks')).map((task) => `${id}/tasks/${task}/task.json`));
    const files = [['catalogue', 'catalogue.json'], ...patterns.map((id) => ['pattern', `${id}/pattern.json`]), ...tasks.map((file) => ['task', file])] as [string, string][];
    assert.ok(tasks.length >= 5);
    for (const [name, file] of files) {
      const data = JSON.parse(read(file)) as { $schema: string };
      const accepts = validator(name);
      assert.ok(accepts(data), `${file}: ${JSON.stringify(accepts.errors)}`);
      assert.equal(path.resolve(schemaFolder, '..', path.dirname(file), data.$schema), path.join(schemaFolder, `${name}.schema.json`));
    }
  });

  it('refuse what the reader refuses', () => {
    const data = JSON.parse(read('roberta-distilbert/tasks/token-ids/task.json')) as Record<string, unknown>;
    for (const broken of [{ ...data, skill: 'Two words' }, { ...data, extra: 1 }, { ...data, title: undefined }, { ...data, difficulty: 'mild' }, { ...data, minutes: 0 }]) {
      assert.equal(validator('task')(JSON.parse(JSON.stringify(broken))), false, JSON.stringify(broken).slice(0, 80));
    }
  });
});
