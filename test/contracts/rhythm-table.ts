import type { Rhythm } from '../../src/model/control-pack.ts';

/**
 * Every time limit and frequency, with the requirements that have it. Those of the maturity model
 * name no source. The age of a vulnerability database and of service passwords stands only in
 * ASD's example test plans, the yearly restore exercise only in its assessment process guide.
 * "Timely" and "as soon as possible" have no number, so those requirements are not here.
 */
export const RHYTHM_TABLE: readonly (readonly [rhythm: Rhythm, ids: readonly string[]])[] = [
  [{ every: 'daily' }, ['PA-1698', 'PO-1701']],
  [{ every: 'weekly' }, ['PA-1699']],
  [{ every: 'fortnightly' }, ['PA-1807', 'PO-1807', 'PA-1700', 'PO-1702', 'PO-1703', 'PO-1900']],
  [{ within: '24h', source: 'test-plan' }, ['PA-1808', 'PO-1808']],
  [{ within: '48h' }, ['PA-1876', 'PA-1692', 'PO-1877', 'PO-1696', 'PO-1879', 'PO-1903']],
  [{ within: '2w' }, ['PA-1690', 'PA-1691', 'PA-1901', 'PO-1694']],
  [{ within: '1mo' }, ['PA-1693', 'PO-1695', 'PO-1902', 'PO-1697', 'PO-1904']],
  [{ within: '45d' }, ['RA-1648']],
  [{ within: '12mo' }, ['RA-1647']],
  [{ within: '12mo', source: 'test-plan' }, ['RA-1685']],
  [{ every: 'yearly' }, ['AC-1582', 'RM-1676']],
  [{ every: 'yearly', source: 'guide' }, ['RB-1515']],
];
