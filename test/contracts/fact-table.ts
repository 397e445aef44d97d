/** The facts of the pack, in the order in which they are asked. */
export const FACT_IDS = [
  'windows',
  'microsoft-office',
  'office-suite',
  'pdf-software',
  'macro-trusted-locations',
  'macro-signing',
  'powershell-elsewhere',
  'own-services-sensitive',
  'third-party-services-sensitive',
  'third-party-services-other',
  'own-customer-services',
  'third-party-customer-services',
  'internet-facing-servers',
  'internet-facing-network-devices',
  'other-servers',
  'privileged-online-accounts',
] as const;

export type FactId = (typeof FACT_IDS)[number];

/**
 * What may be taken out of scope: the requirements that go when these facts, and no others, are
 * answered no. A fact that stands only in a combination removes nothing alone. Everything that is
 * not here always applies: online services, data repositories, workstations, privileged users,
 * backups, drivers, firmware and logs are never nothing.
 */
export const REMOVAL_TABLE: readonly (readonly [
  facts: readonly FactId[],
  ids: readonly string[],
])[] = [
  [
    ['windows'],
    [
      ...['RA-1686', 'RA-1861', 'RA-1896', 'RA-1897', 'AC-1544', 'AC-1659'],
      ...['AH-1654', 'AH-1655', 'AH-1621', 'RM-1673'],
    ],
  ],
  [
    ['windows', 'powershell-elsewhere'],
    ['AH-1622', 'AH-1623'],
  ],
  [
    ['microsoft-office'],
    [
      ...['RM-1671', 'RM-1488', 'RM-1672', 'RM-1489', 'RM-1673', 'RM-1674', 'RM-1890'],
      ...['RM-1487', 'RM-1675', 'RM-1891', 'RM-1676'],
      ...['AH-1667', 'AH-1668', 'AH-1669', 'AH-1542'],
    ],
  ],
  // Microsoft Office is an office suite, so both must be no.
  [
    ['microsoft-office', 'office-suite'],
    ['AH-1859', 'AH-1823'],
  ],
  [['pdf-software'], ['AH-1670', 'AH-1860', 'AH-1824']],
  [['macro-trusted-locations'], ['RM-1487']],
  [['macro-signing'], ['RM-1891', 'RM-1676']],
  [['macro-trusted-locations', 'macro-signing'], ['RM-1890']],
  [['own-services-sensitive'], ['MF-1504']],
  [['third-party-services-sensitive'], ['MF-1679']],
  [['third-party-services-other'], ['MF-1680']],
  [['own-customer-services'], ['MF-1892']],
  [['third-party-customer-services'], ['MF-1893']],
  [
    ['own-customer-services', 'third-party-customer-services'],
    ['MF-1681', 'MF-1873', 'MF-1874'],
  ],
  [
    [
      'own-services-sensitive',
      'third-party-services-sensitive',
      'third-party-services-other',
      'own-customer-services',
      'third-party-customer-services',
    ],
    ['MF-1872'],
  ],
  [['internet-facing-servers'], ['AC-1490', 'MF-1906', 'RA-1906', 'AC-1906', 'AH-1906']],
  [
    ['internet-facing-servers', 'internet-facing-network-devices'],
    ['PO-1701', 'PO-1877', 'PO-1694'],
  ],
  [['other-servers'], ['AC-1656', 'MF-1907', 'RA-1907', 'AC-1907', 'AH-1907']],
  [['privileged-online-accounts'], ['RA-1883']],
];
