/** Systems that keep their language elsewhere than in the environment. */
const KEPT_ELSEWHERE: readonly NodeJS.Platform[] = ['win32', 'darwin'];

/** The language that Windows or macOS is set to; elsewhere the environment says all there is. */
export function findSystemLanguage(platform: NodeJS.Platform): string | undefined {
  if (!KEPT_ELSEWHERE.includes(platform)) return undefined;
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
