/** Nothing listens at the discard port, and the browser may not go round it, not even to itself. */
const NO_NETWORK = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--dns-prefetch-disable',
  '--no-pings',
];

/** What a browser does of its own accord. */
const NOTHING_OF_ITS_OWN = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-features=MediaRouter,OptimizationHints,Translate',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
];

/** Never the user's passwords, sound, graphics card, or the small shared memory of a container. */
const NOTHING_OF_THE_MACHINE = [
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
];

/**
 * Arguments of a browser without window, network, or anything that outlives it. Chrome's sandbox
 * stays on, except for root on Linux, whom Chrome refuses otherwise.
 *
 * @param profile a folder that is thrown away afterwards
 */
export function listBrowserFlags(profile: string, isLinuxRoot: boolean): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...NO_NETWORK,
    ...NOTHING_OF_ITS_OWN,
    ...NOTHING_OF_THE_MACHINE,
    ...(isLinuxRoot ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}
