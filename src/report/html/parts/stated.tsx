import type { View } from '../view.ts';
import { Missing } from './missing.tsx';
import { OwnBlock, OwnList } from './own-text.tsx';

type Stated = string | readonly string[] | undefined;

/** Whether the assessment says nothing under a key; an empty list says nothing either. */
export function isSilent(stated: Stated): boolean {
  return stated === undefined || stated.length === 0;
}

/** What the assessment says under a key, or that it says nothing. */
export function StatedText({ stated, path, view }: { stated: Stated; path: string; view: View }) {
  if (stated === undefined || isSilent(stated)) {
    return (
      <p>
        <Missing path={path} view={view} />
      </p>
    );
  }
  return typeof stated === 'string' ? <OwnBlock text={stated} /> : <OwnList texts={stated} />;
}
