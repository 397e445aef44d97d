/**
 * What an organisation has, as far as e8 asks for it: things by name, or how many there are. Later
 * questions name them, and samples are held against them. Other keys are the user's own.
 */
export const INVENTORY = [
  { key: 'online-services', kind: 'list' },
  { key: 'workstations', kind: 'count' },
  { key: 'servers', kind: 'count' },
  { key: 'network-devices', kind: 'count' },
  { key: 'users', kind: 'count' },
  { key: 'privileged-accounts', kind: 'count' },
  { key: 'it-providers', kind: 'list' },
  { key: 'looked-after-by-providers', kind: 'list' },
] as const;
