/** The eight strategies in ASD's order, with ASD's codes and titles. */
export const STRATEGY_TABLE = [
  ['patch-applications', 'PA', 'Patch applications'],
  ['patch-operating-systems', 'PO', 'Patch operating systems'],
  ['multi-factor-authentication', 'MF', 'Multi-factor authentication'],
  ['restrict-administrative-privileges', 'RA', 'Restrict administrative privileges'],
  ['application-control', 'AC', 'Application control'],
  ['restrict-microsoft-office-macros', 'RM', 'Restrict Microsoft Office macros'],
  ['user-application-hardening', 'AH', 'User application hardening'],
  ['regular-backups', 'RB', 'Regular backups'],
] as const;
