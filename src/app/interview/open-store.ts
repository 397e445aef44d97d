import { applyEdits, readAt } from '../../core/apply-edits.ts';
import type { Saved, Store } from '../../interview/flow/store.ts';
import { openText } from '../../load/edit-document.ts';
import type { EditableText } from '../../load/editable-text.ts';
import { LIMITS } from '../../load/limits.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { LoadedPack } from '../../model/control-pack.ts';
import { E8Error } from '../../model/e8-error.ts';
import type { Edit } from '../../model/edit.ts';
import type { Host, HostAnswer } from '../../model/host.ts';
import { checkOpened } from '../judge-document.ts';
import { openDocument } from '../open-document.ts';
import { readSource } from '../read-source.ts';

/** The file as it was when it was last read or written. */
interface Base {
  digest: string;
  editable: EditableText;
  assessment: Assessment;
}

/** Where the store stands. */
interface State {
  base: Base;
  /** Changes that are not on the disk yet, in order. */
  pending: readonly Edit[];
  /** The file as somebody else left it, after a conflict. */
  theirs?: Base;
}

interface Flushed {
  state: State;
  saved: Saved;
}

interface Place {
  file: string;
  host: Host;
  pack: LoadedPack;
}

/** The digest of what is on the disk; undefined where there is no file any more. */
function digestFile({ file, host }: Place): HostAnswer<string | undefined> {
  const answer = host.readFile(file, LIMITS.bytes);
  if (answer.ok) return { ok: true, value: host.sha256(answer.value) };
  return answer.errno === 'ENOENT' ? { ok: true, value: undefined } : answer;
}

/**
 * Reads and checks the file.
 *
 * @throws E8Error with exit code 3 for anything wrong with it
 */
async function readBase({ file, host, pack }: Place): Promise<Base> {
  const bytes = await readSource(file, host);
  const opened = await openDocument(file, host);
  const { assessment } = checkOpened(opened, pack, { host, controls: undefined });
  // A byte order mark stays, too.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { digest: host.sha256(bytes), editable: await openText(text), assessment };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether somebody else changed what one of the edits changes, and not to the same. */
function hasConflict(mine: Assessment, theirs: Assessment, edits: readonly Edit[]): boolean {
  return edits.some(({ path, value }) => {
    const now = readAt(theirs, path);
    return !isSame(readAt(mine, path), now) && !isSame(now, value);
  });
}

/** Writes pending changes on top of a base. */
function write(state: State, { file, host }: Place, kind: 'saved' | 'merged'): Flushed {
  const { base, pending } = state;
  const editable = base.editable.edit(pending);
  const answer = host.replaceFile(file, editable.text);
  if (!answer.ok) return { state, saved: { kind: 'failed', reason: answer.errno } };
  const assessment = applyEdits(base.assessment, pending);
  const digest = host.sha256(editable.text);
  return { state: { base: { digest, editable, assessment }, pending: [] }, saved: { kind } };
}

/** Brings what is pending to the disk, unless somebody else changed the same meanwhile. */
async function flush(state: State, place: Place): Promise<Flushed> {
  const { base, pending } = state;
  if (pending.length === 0) return { state, saved: { kind: 'saved' } };
  const digest = digestFile(place);
  if (!digest.ok) return { state, saved: { kind: 'failed', reason: digest.errno } };
  // A file that was removed meanwhile is written again, whole.
  if (digest.value === undefined || digest.value === base.digest) {
    return write(state, place, 'saved');
  }
  let theirs: Base;
  try {
    theirs = await readBase(place);
  } catch (error) {
    if (error instanceof E8Error) return { state, saved: { kind: 'broken' } };
    throw error;
  }
  if (hasConflict(base.assessment, theirs.assessment, pending)) {
    const saved: Saved = { kind: 'conflict', theirs: theirs.assessment };
    return { state: { ...state, theirs }, saved };
  }
  return write({ base: theirs, pending }, place, 'merged');
}

/**
 * Opens an assessment to be changed step by step. Every change goes to the disk at once, as an edit
 * of the text: comments and order stay, and what somebody else writes meanwhile is never
 * overwritten. What cannot be written is kept and goes out with the next change.
 *
 * @throws E8Error with exit code 3 for a file that cannot be read or is not valid
 */
export async function openStore(file: string, host: Host, pack: LoadedPack): Promise<Store> {
  const place = { file, host, pack };
  let state: State = { base: await readBase(place), pending: [] };
  const update = async (): Promise<Saved> => {
    const done = await flush(state, place);
    state = done.state;
    return done.saved;
  };
  return {
    file,
    get assessment() {
      return applyEdits(state.base.assessment, state.pending);
    },
    get pending() {
      return state.pending;
    },
    save: (edits) => {
      state = { ...state, pending: [...state.pending, ...edits] };
      return update();
    },
    settle: (keep) => {
      const { theirs, base, pending } = state;
      const kept = keep === 'mine' ? pending : [];
      state = { base: theirs ?? base, pending: kept };
      return update();
    },
  };
}
