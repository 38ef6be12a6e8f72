'use strict';
// Calls Start Quiz when the window of `npm start` opens, so that the product itself needs no way to do so. A reloaded window that already
// shows a practice stays as it is.
const vscode = require('vscode');

const showsPractice = () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input?.uri?.path.endsWith('.practice.py')));

exports.activate = async function () {
  if (!showsPractice()) await vscode.commands.executeCommand('nlpPractice.startQuiz');
};
