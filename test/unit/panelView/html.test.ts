import assert from 'node:assert/strict';
import { panelHtml } from '../../../src/panel/html';

const parts = { cspSource: 'https://file.example', scriptUri: 'https://s/main.js', styleUri: 'https://s/panel.css', title: 'A <b>', language: 'en', words: { Output: '"><b>' }, picturesUri: 'https://s/quizzes', ownPicturesUri: 'https://s/lessons', singleKeys: true, nonce: 'n0nce' };

describe('page of the panel', () => {
  it('allows our script and our files and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(panelHtml(parts))?.[1]?.replaceAll('&#39;', "'");
    assert.deepEqual(policy?.split('; '), [
      "default-src 'none'", 'style-src https://file.example', "script-src 'nonce-n0nce'", 'font-src https://file.example', 'img-src https://file.example',
      "base-uri 'none'", "form-action 'none'",
    ]);
  });

  it('has one script, which carries the nonce, and no inline script or style', () => {
    const html = panelHtml(parts);
    assert.deepEqual(html.match(/<script[^>]*>/g), ['<script nonce="n0nce" src="https://s/main.js">']);
    assert.doesNotMatch(html, /<style|style=|\son\w+=|unsafe/);
  });

  it('escapes what it is given', () => {
    assert.match(panelHtml(parts), /<title>A &lt;b&gt;<\/title>/);
    assert.match(panelHtml(parts), / data-words="{&quot;Output&quot;:&quot;\\&quot;&gt;&lt;b&gt;&quot;}"/);
    assert.doesNotMatch(panelHtml({ ...parts, scriptUri: '"><script>' }), /"><script>/);
  });
});
