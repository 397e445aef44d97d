/**
 * Technical words that questions, titles and facts use, and that a reader without a technical
 * background cannot be expected to know. Each must be explained in the glossary, under this name
 * or as another form.
 */
export const TECHNICAL_WORDS = [
  ...[
    'administration environment',
    'administrator account',
    'allow list',
    'antivirus',
    'application',
  ],
  ...['application control', 'asset discovery', 'backup', 'backup administrator account'],
  ...['Backstage View', 'break glass account', 'central log', 'child process', 'command line'],
  ...['compiled HTML', 'Constrained Language Mode', 'control panel applet', 'Credential Guard'],
  ...['critical', 'cybersecurity event', 'cybersecurity incident', 'database', 'delegate'],
  ...['digital signature', 'disaster recovery exercise', 'driver', 'email program', 'event log'],
  ...['everyday environment', 'firmware', 'fix', 'HTML application', 'incident response plan'],
  ...['installer', 'internet-facing', 'Java', 'jump server', 'just-in-time administration'],
  ...['local administrator account', 'Local Security Authority protection', 'macro'],
  ...['memory integrity', 'Message Bar', 'Microsoft Office', 'multi-factor authentication'],
  ...['network device', 'office suite', 'online customer service', 'online service'],
  ...[
    'operating system',
    'ordinary account',
    'PDF software',
    'phishing-resistant',
    'PowerShell',
    'provider',
  ],
  ...['Remote Credential Guard', 'remote desktop', 'restore', 'retention period', 'router'],
  ...['script', 'Secure Admin Workstation', 'security group', 'security product'],
  ...['sensitive customer data', 'sensitive data', 'server', 'service account'],
  ...['software library', 'temporary folder', 'third-party online service', 'Trusted Location'],
  ...[
    'trusted publisher',
    'user profile',
    'V3 signature',
    'vendor',
    'virtual machine',
    'VPN',
    'web browser',
  ],
  ...['vulnerability', 'vulnerability scanner', 'vulnerable driver blocklist', 'webmail'],
  ...['Win32 API call', 'working exploit', 'workstation'],
] as const;
