import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { SCHEMA_SNIPPETS } from '../../../scripts/authoring/snippets';
import { asOffered, jsonLines } from '../../../scripts/authoring/snippetText';
import { schemaFiles, schemaFolder, snippetFiles, snippetFolder } from '../../../scripts/schemas';

const read = (file: string): string => fs.readFileSync(path.resolve(schemaFolder, '..', file), 'utf8');
const validator = (name: string) => new Ajv({ strict: false }).compile(JSON.parse(schemaFiles()[`${name}.schema.json`] ?? '{}') as object);

describe('schemas for authors', () => {
  for (const [file, text] of Object.entries(schemaFiles())) {
    it(`${file} is what npx tsx scripts/schemas.ts writes`, () => {
      assert.equal(read(path.join('schema', file)), text);
    });
  }

  for (const [file, text] of Object.entries(snippetFiles())) {
    it(`${file} is what npx tsx scripts/schemas.ts writes`, () => {
      assert.equal(fs.readFileSync(path.join(snippetFolder, file), 'utf8'), text);
    });
  }

  it('accept what they offer for a whole file, and offer it for every file', () => {
    assert.deepEqual(Object.keys(SCHEMA_SNIPPETS).map((name) => `${name}.schema.json`).sort(), Object.keys(schemaFiles()).sort());
    for (const [name, { '': whole }] of Object.entries(SCHEMA_SNIPPETS)) {
      const accepts = validator(name);
      assert.ok(accepts(asOffered(whole?.body ?? '')), `${name}: ${JSON.stringify(accepts.errors)}`);
    }
  });

  it('offer parts that their places accept', () => {
    for (const [name, places] of Object.entries(SCHEMA_SNIPPETS)) {
      for (const [place, { body }] of Object.entries(places)) {
        const at = place.split('.').filter((key) => key !== '').reduce((inner: unknown, key) => (inner as Record<string, unknown>)[key], JSON.parse(schemaFiles()[`${name}.schema.json`] ?? '{}') as unknown);
        const accepts = new Ajv({ strict: false }).compile(at as object);
        assert.ok(accepts(asOffered(body)), `${name} ${place}: ${JSON.stringify(accepts.errors)}`);
      }
    }
  });

  it('write holes as places to fill, to repeat and to choose from', () => {
    const body = { $schema: 'x:/y', a: '{{name=one}}', b: ['{{two words}}', '{{name=one}}'], c: '{{x|y}}', d: '^{{5}}' };
    assert.deepEqual(jsonLines(body).map((line) => line.trim()), ['{', '"\\$schema": "x:/y",', '"a": "${1:one}",', '"b": [', '"${2:two words}",', '"$1"', '],', '"c": "${3|x,y|}",', '"d": ${4:5}', '}']);
    assert.deepEqual(asOffered(body), { $schema: 'x:/y', a: 'one', b: ['two words', 'one'], c: 'x', d: 5 });
  });

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
