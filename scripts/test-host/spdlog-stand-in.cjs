'use strict';
// Stands in for the native logger `@vscode/spdlog` in the test host, which would have to be compiled. VS Code shows an extension's output
// channel from the file that this logger writes. Exports are assigned one by one: an ES module imports them by name and sees no others.
const fs = require('fs');
const path = require('path');

const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = 2;
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, text) {
    if (level < this.level) return;
    const line = this.raw ? text : `${new Date().toISOString()} [${NAMES[level]}] ${text}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch (error) {
      // The server's folder goes away while it shuts down.
      if (error.code !== 'ENOENT') throw error;
    }
  }
  trace(text) { this.write(0, text); }
  debug(text) { this.write(1, text); }
  info(text) { this.write(2, text); }
  warn(text) { this.write(3, text); }
  error(text) { this.write(4, text); }
  critical(text) { this.write(5, text); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  clearFormatters() { this.raw = true; }
  setPattern() { this.raw = false; }
  flush() { /* every write is on the disk at once */ }
  drop() { /* nothing is held open */ }
}

const create = async (name, file) => new Logger('', name, file);
exports.version = 0;
exports.setLevel = function () { /* each logger has its own */ };
exports.setFlushOn = function () { /* as flush */ };
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
