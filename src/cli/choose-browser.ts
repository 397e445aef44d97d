import type { World } from './world.ts';

/** The browser that the user names: the option wins over `E8_BROWSER`; an empty name is none. */
export function chooseBrowser(option: string | undefined, { io }: World): string | undefined {
  return option || io.env['E8_BROWSER'] || undefined;
}
