import type { CompensatingControl } from '../model/assessment.ts';
import type { ResultException } from '../model/result.ts';

/** An exception's compensating controls; none where the user's words were left out. */
export function listControls({ asWritten }: ResultException): readonly CompensatingControl[] {
  return asWritten?.['compensating-controls'] ?? [];
}
