import type { Position } from '../../model/assessment.ts';
import type { GateCode, GatePlace, GateReason } from '../../model/gate.ts';
import type { GateSubject } from './gate-subject.ts';

function findPlace(id: string, subject: GateSubject): Partial<Position> | undefined {
  const exception = subject.exceptions.find((each) => each.id === id);
  return subject.requirements.get(id)?.answer ?? exception;
}

function listPlaces(ids: readonly string[], subject: GateSubject): GatePlace[] {
  return ids.flatMap((id) => {
    const { line, column } = findPlace(id, subject) ?? {};
    return line === undefined || column === undefined ? [] : [{ id, line, column }];
  });
}

/** A reason with the places of its ids, each id once. */
export function makeReason(
  code: GateCode,
  ids: readonly string[],
  subject: GateSubject,
  about: Pick<GateReason, 'strategy' | 'level'> = {},
): GateReason {
  const each = [...new Set(ids)];
  const places = listPlaces(each, subject);
  return { code, ids: each, ...(places.length > 0 && { places }), ...about };
}
