// Loaded into a child before anything else: whatever would leave the process is named on stderr and refused.
'use strict';
const refuse = (what) => () => {
  process.stderr.write(`NETWORK: ${what}\n`);
  throw new Error(`no network: ${what}`);
};
const net = require('node:net');
const dgram = require('node:dgram');
const dns = require('node:dns');
net.Socket.prototype.connect = refuse('net.connect');
dgram.Socket.prototype.send = refuse('dgram.send');
// An address that is a number already asks nobody: Node passes through here to listen on it.
const { lookup } = dns;
dns.lookup = (name, ...rest) => (net.isIP(name) ? lookup(name, ...rest) : refuse(`dns.lookup ${name}`)());
for (const name of ['resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(`dns.${name}`);
  dns.promises[name] = refuse(`dns.promises.${name}`);
}
dns.promises.lookup = refuse('dns.promises.lookup');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
